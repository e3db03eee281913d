using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>The length of time that an expression stands for, in seconds, where it is a constant; else null.</summary>
internal sealed class Durations(Locals locals, ControlFlow flow, SemanticModel? model)
{
    private const int MaxDepth = 8;

    /// <summary>A whole number of milliseconds, or a TimeSpan.</summary>
    public double? Of(IOperation expression) => Of(expression, 0) is >= 0 and var seconds ? seconds : null;

    private double? Of(IOperation expression, int depth)
    {
        if (expression.Type is not { } type || depth > MaxDepth)
        {
            return null;
        }

        return IsTimeSpan(type) ? TimeSpanOf(expression, depth + 1) : NumberOf(expression, depth + 1) / 1000;
    }

    private double? TimeSpanOf(IOperation expression, int depth) => expression switch
    {
        IDefaultValueOperation => 0,
        IFieldReferenceOperation { Field: { Name: "Zero", ContainingType: var type } } when IsTimeSpan(type) => 0,
        IInvocationOperation { TargetMethod: { Name: var name, ContainingType: var type } } call when IsTimeSpan(type) && call.Instance is null =>
            Sum(call.Arguments.Select(argument => UnitOf(argument.Parameter, name) * NumberOf(argument.Value, depth))),
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } => 0,
        IObjectCreationOperation { Arguments: var arguments } =>
            Sum(arguments.Select(argument => UnitOf(argument.Parameter, string.Empty) * NumberOf(argument.Value, depth))),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Of(sum.LeftOperand, depth) + Of(sum.RightOperand, depth),
        _ => Named(expression, depth, Of),
    };

    private double? NumberOf(IOperation expression, int depth) => expression switch
    {
        { ConstantValue: { HasValue: true, Value: { } value } } => Plain(value),
        IConversionOperation { OperatorMethod: null } conversion => NumberOf(conversion.Operand, depth),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product =>
            NumberOf(product.LeftOperand, depth) * NumberOf(product.RightOperand, depth),
        _ => Named(expression, depth, NumberOf),
    };

    private double? Named(IOperation expression, int depth, Func<IOperation, int, double?> read)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        var value = expression switch
        {
            ILocalReferenceOperation local => locals.OnlyValue(local.Local),
            IFlowCaptureReferenceOperation capture => flow.OnlyValue(capture),
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => InitializerOf(field, model),
            _ => null,
        };
        return value is null ? null : read(value, depth + 1);
    }

    /// <summary>What a readonly field is set to where it is declared: only in this file, and where no constructor sets it.</summary>
    internal static IOperation? InitializerOf(IFieldSymbol field, SemanticModel? model)
    {
        if (model is null
            || field.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration
            || declaration.SyntaxTree != model.SyntaxTree
            || declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value })
        {
            return null;
        }

        var setElsewhere = field.ContainingType.Constructors
            .SelectMany(constructor => constructor.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax())
            .OfType<ConstructorDeclarationSyntax>()
            .SelectMany(constructor => constructor.DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == field.Name);
        return setElsewhere ? null : model.GetOperation(value);
    }

    private static double? UnitOf(IParameterSymbol? parameter, string factory) => (parameter?.Name, factory) switch
    {
        ("days", _) or ("value", "FromDays") => 86400,
        ("hours", _) => 3600,
        ("minutes", _) => 60,
        ("seconds", _) => 1,
        ("milliseconds", _) => 1e-3,
        ("microseconds", _) => 1e-6,
        ("ticks", _) => 1e-7,
        ("value", "FromHours") => 3600,
        ("value", "FromMinutes") => 60,
        ("value", "FromSeconds") => 1,
        ("value", "FromMilliseconds") => 1e-3,
        ("value", "FromMicroseconds") => 1e-6,
        ("value", "FromTicks") => 1e-7,
        _ => null,
    };

    private static double? Sum(IEnumerable<double?> parts) =>
        parts.Aggregate((double?)0, (sum, part) => sum + part);

    private static double? Plain(object value) => value switch
    {
        int number => number,
        long number => number,
        uint number => number,
        short number => number,
        byte number => number,
        double number when !double.IsNaN(number) => number,
        float number when !float.IsNaN(number) => number,
        _ => null,
    };

    private static bool IsTimeSpan(ITypeSymbol type) =>
        type is { Name: "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
