using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Flow.Pauses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Exits;

/// <summary>Says what a condition reads.</summary>
internal sealed class ExitReader(PollingFunction function)
{
    private readonly QuickCalls _sequences = new(function);
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly HashSet<CaptureId> _captures = [];

    public ExitKind Read(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => ExitKind.Constant,
        { Type: { } type } and (ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation)
            when function.Facts.ShapeOf(type) is not null => ExitKind.Task,
        { Type: { } type } when IsException(type) => ExitKind.Bound,
        IFlowCaptureReferenceOperation capture => _captures.Add(capture.Id) ? All(function.Flow.ValuesOf(capture.Id)) : ExitKind.Constant,
        ILocalReferenceOperation { Local: var local } => OfLocal(local),
        IParameterReferenceOperation { Parameter: var parameter } => OfParameter(parameter),
        IFieldReferenceOperation { Field: var field } => OfMember(operation, field, field.Type, field.IsReadOnly),
        IPropertyReferenceOperation { Property: var property } => OfMember(operation, property, property.Type, isReadOnly: false),
        IInvocationOperation call => OfCall(call),
        // What a pattern compares with does not change.
        IPatternOperation or IDefaultValueOperation => ExitKind.Constant,
        IInstanceReferenceOperation or ICaughtExceptionOperation => ExitKind.Bound,
        IDynamicInvocationOperation or IInvalidOperation or IFlowAnonymousFunctionOperation or IDelegateCreationOperation => ExitKind.Unknown,
        _ => All(operation.ChildOperations),
    };

    private ExitKind All(IEnumerable<IOperation> parts) => parts.Select(Read).DefaultIfEmpty(ExitKind.Constant).Max();

    private ExitKind OfParameter(IParameterSymbol parameter) =>
        !_seen.Add(parameter) ? ExitKind.Constant
        : function.Locals.IsWritten(parameter) && !IsMeasure(parameter.Type) ? All(function.Locals.ValuesOf(parameter))
        : ExitKind.Bound;

    private ExitKind OfLocal(ILocalSymbol local)
    {
        if (!_seen.Add(local))
        {
            return ExitKind.Constant;
        }

        var values = function.Locals.ValuesOf(local);
        return local.Type is { Name: "CancellationToken" or "Stopwatch" or "CancellationTokenSource" } ? ExitKind.Bound
            : function.Locals.IsWrittenAside(local, function.Graph.OriginalOperation.Syntax) ? ExitKind.Unknown
            : local.Type.SpecialType == SpecialType.System_Boolean && values.Count > 1 ? All(values.Select(Source).Concat(values.SelectMany(value => Deciders.Of(value, local))))
            : values.Count > 0 ? Later(values.Where(static value => value is not IIncrementOrDecrementOperation).Select(Source), IsMeasure(local.Type))
            : IsMeasure(local.Type) ? ExitKind.Bound
            : IsOfTask(local) ? ExitKind.Task
            : ExitKind.Unknown;
    }

    // What a call writes by an argument depends on all that the call reads.
    private static IOperation Source(IOperation value) => value is IArgumentOperation { Parent: IInvocationOperation call } ? call : value;

    // A count is one whatever it starts with.
    private ExitKind Later(IEnumerable<IOperation> values, bool isMeasure)
    {
        var kind = All(values);
        return isMeasure && kind == ExitKind.Constant ? ExitKind.Bound : kind;
    }

    // A variable of a pattern holds the task or something of it.
    private static bool IsOfTask(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.SingleVariableDesignationSyntax
        && !local.IsForEach;

    private ExitKind OfMember(IOperation operation, ISymbol member, ITypeSymbol type, bool isReadOnly)
    {
        var owner = (operation as IMemberReferenceOperation)?.Instance;
        if (owner is not null and not IInstanceReferenceOperation)
        {
            var kind = Read(owner);
            return kind == ExitKind.Task || IsMeasure(owner.Type) || IsText(owner.Type) || member.Name is "HasValue" or "Value" ? kind
                : IsMeasure(type) ? ExitKind.Bound
                : ExitKind.Unknown;
        }

        return IsMeasure(type) || (isReadOnly && (type.IsValueType || type.SpecialType == SpecialType.System_String)) ? ExitKind.Bound : ExitKind.Unknown;
    }

    private ExitKind OfCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (function.Facts.PollOf(method) is not null)
        {
            return ExitKind.Task;
        }

        if (Helpers.IsHelper(method.OriginalDefinition, function.Model))
        {
            var kind = All(call.Arguments.Select(argument => argument.Value));
            return function.Facts.MayPoll(method) ? kind == ExitKind.Unknown ? kind : ExitKind.Task
                : kind is ExitKind.Task ? kind
                : method.MethodKind == MethodKind.LocalFunction ? ExitKind.Task
                : ExitKind.Unknown;
        }

        if (method.MethodKind == MethodKind.DelegateInvoke && function.Entered(call) is { } lambda)
        {
            return OfDelegate(lambda);
        }

        return method.Name switch
        {
            "MoveNext" => _sequences.IsPlainSequence(call.Instance) ? ExitKind.Bound : ExitKind.Unknown,
            "WaitForNextTickAsync" or "WaitOne" => ExitKind.Bound,
            _ when States.StateSets.Test(call) is { } test => Read(test.Element),
            // An extension takes what is waited for as its first argument.
            _ when PollCalls.IsWait(call) && (call.Instance ?? call.Arguments.FirstOrDefault()) is { } waited => Read(waited),
            _ => OfParts(call, call.Instance is { } instance ? Read(instance) : ExitKind.Constant),
        };
    }

    // Whatever decides what a lambda answers.
    private static ExitKind OfDelegate(PollingFunction lambda)
    {
        var reader = new ExitReader(lambda);
        return lambda.Flow.Calls.Any(lambda.MayPoll) ? ExitKind.Task : reader.All(lambda.Graph.Blocks.Select(block => block.BranchValue).OfType<IOperation>());
    }

    // The instance is read once: what has been read before counts no more.
    private ExitKind OfParts(IInvocationOperation call, ExitKind instance)
    {
        var type = call.TargetMethod.ContainingType;
        if (instance == ExitKind.Task || IsMeasure(call.Instance?.Type) || IsText(call.Instance?.Type)
            || (IsMeasure(type) && type.Name != "Stopwatch") || IsText(type) || type.Name is "Math" or "Enum")
        {
            var rest = All(call.Arguments);
            return rest > instance ? rest : instance;
        }

        return type is { Name: "TimeProvider" or "Stopwatch" or "Environment" } ? ExitKind.Bound : ExitKind.Unknown;
    }

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_String or SpecialType.System_Object || type?.TypeKind == TypeKind.Enum;

    private static bool IsMeasure(ITypeSymbol? type) => type is { Name: "TimeSpan" or "DateTime" or "DateTimeOffset" or "Stopwatch" or "CancellationToken" or "CancellationTokenSource" }
        || type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_Double
            or SpecialType.System_Int16 or SpecialType.System_Byte or SpecialType.System_UInt64 or SpecialType.System_Decimal or SpecialType.System_Single;

    public static bool IsException(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Exception", ContainingNamespace.Name: "System" })
            {
                return true;
            }
        }

        return false;
    }
}
