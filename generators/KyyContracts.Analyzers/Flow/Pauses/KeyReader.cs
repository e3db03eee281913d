using System.Collections.Generic;
using System.Linq;
using System.Text;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Reads the parts of a key: what stands in the source for them, and the variables that they are read from.</summary>
internal sealed class KeyReader(string method)
{
    private const int MaxParts = 60;

    private readonly StringBuilder _text = new(method);
    private int _parts;

    /// <summary>What stands in the source, with what is passed for parameters of helpers.</summary>
    public string Text => _text.ToString();

    public HashSet<ISymbol> Variables { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Reads an id, or a way to it; false where it may be another one at each call.</summary>
    public bool ReadId(IOperation part, PollingFunction function)
    {
        (part, function) = Given(part, function);
        _text.Append('|').Append(part.Syntax);
        return IsStable(part, function);
    }

    /// <summary>Reads a client, which may be any expression: calls of one text make one client, as long as what they read is not written.</summary>
    public bool ReadClient(IOperation part, PollingFunction function)
    {
        (part, function) = Given(part, function);
        _text.Append('|').Append(part.Syntax);
        return Collect(part, function);
    }

    // A parameter of a helper is what its caller passes.
    private static (IOperation Part, PollingFunction Function) Given(IOperation part, PollingFunction function) =>
        part is IParameterReferenceOperation { Parameter: var parameter } && !function.Locals.IsWritten(parameter) && function.ArgumentOf(parameter) is { } passed
            ? Given(passed.Value, passed.Giver)
            : (part, function);

    private bool IsStable(IOperation operation, PollingFunction function)
    {
        switch (operation)
        {
            case { ConstantValue.HasValue: true }:
            case IInstanceReferenceOperation:
                return true;
            case IFlowCaptureReferenceOperation capture:
                return function.Flow.OnlyValue(capture) is { } value && IsStable(value, function);
            case ILocalReferenceOperation local:
                Variables.Add(local.Local);
                return true;
            case IParameterReferenceOperation parameter when function.ArgumentOf(parameter.Parameter) is not null:
                return !function.Locals.IsWritten(parameter.Parameter) && ReadId(parameter, function);
            case IParameterReferenceOperation parameter:
                Variables.Add(parameter.Parameter);
                return true;
            case IFieldReferenceOperation field:
                Variables.Add(field.Field);
                return field.Instance is null || IsStable(field.Instance, function);
            case IPropertyReferenceOperation property when IsStable(property.Property):
                Variables.Add(property.Property);
                return AreStable(property, function);
            case IArrayElementReferenceOperation element:
                return IsStable(element.ArrayReference, function) && element.Indices.All(index => IsIndex(index, function));
            case IConversionOperation { OperatorMethod: null }:
            case IArgumentOperation:
                return AreStable(operation, function);
            default:
                return false;
        }
    }

    private bool AreStable(IOperation operation, PollingFunction function) => operation.ChildOperations.All(child => IsStable(child, function));

    private bool IsIndex(IOperation index, PollingFunction function) => index switch
    {
        IBinaryOperation { OperatorMethod: null } calculation => IsIndex(calculation.LeftOperand, function) && IsIndex(calculation.RightOperand, function),
        IUnaryOperation { OperatorMethod: null } calculation => IsIndex(calculation.Operand, function),
        IConversionOperation { OperatorMethod: null } conversion => IsIndex(conversion.Operand, function),
        _ => IsStable(index, function),
    };

    private bool Collect(IOperation operation, PollingFunction function)
    {
        if (++_parts > MaxParts)
        {
            return false;
        }

        switch (operation)
        {
            case IFlowCaptureReferenceOperation capture:
                return function.Flow.ValuesOf(capture.Id).All(value => Collect(value, function));
            case IParameterReferenceOperation parameter when !function.Locals.IsWritten(parameter.Parameter) && function.ArgumentOf(parameter.Parameter) is not null:
                return ReadClient(parameter, function);
            // One that is made anew for each poll is another object, but asks as the one before did.
            case ILocalReferenceOperation local when function.Locals.OnlyValue(local.Local) is { } made:
                return ReadClient(made, function);
            case IPropertyReferenceOperation { Property: { Name: "Current", ContainingType: var owner } } when owner.Name.EndsWith("Enumerator", System.StringComparison.Ordinal):
                return false;
            case IInvocationOperation call when !OneClient.MayBeOf(call):
                return false;
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation:
                Variables.Add(Writes.SymbolOf(operation)!);
                break;
        }

        return operation.ChildOperations.All(child => Collect(child, function));
    }

    // An enumerator's Current is another thing after each step; a getter with a body may be, unless it only builds the way to the task.
    private static bool IsStable(IPropertySymbol property) =>
        property.Name != "Current"
        && (property.DeclaringSyntaxReferences.IsEmpty
            || property.ContainingType.TypeKind == TypeKind.Interface
            || property.Parameters.Any(parameter => ContractAttributes.On(parameter, ContractAttributes.TaskId).Any())
            || property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax { ExpressionBody.Expression: BaseObjectCreationExpressionSyntax }
            || property.ContainingType.GetMembers().OfType<IFieldSymbol>()
                .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property.OriginalDefinition)));
}
