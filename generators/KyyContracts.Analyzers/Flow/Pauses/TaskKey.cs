using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>
/// Which task a call polls: what stands in the source for client and id, and the variables it is read from. Two calls of
/// one key poll the same task for as long as none of those variables is written.
/// </summary>
internal sealed class TaskKey
{
    private readonly string _text;

    private TaskKey(string text, HashSet<ISymbol> variables) => (_text, Variables) = (text, variables);

    public HashSet<ISymbol> Variables { get; }

    /// <summary>The key; null where the id may be another one at each call.</summary>
    public static TaskKey? Of(IInvocationOperation poll, PollingFunction function)
    {
        var variables = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var id = poll.Arguments.FirstOrDefault(IsTaskId)?.Value;
        foreach (var part in new[] { poll.Instance, id })
        {
            if (part is not null && !Collect(part, variables, function))
            {
                return null;
            }
        }

        return id is null && variables.Count == 0
            ? null
            : new TaskKey($"{poll.TargetMethod.Name}|{Source(poll.Instance, function)}|{Source(id, function)}", variables);
    }

    // A parameter of a helper is what its caller passes.
    private static SyntaxNode? Source(IOperation? part, PollingFunction function) =>
        part is IParameterReferenceOperation parameter && function.ArgumentOf(parameter.Parameter) is { } passed
            ? Source(passed.Value, passed.Giver)
            : part?.Syntax;

    public bool IsSame(TaskKey? other) => other?._text == _text && other.Variables.SetEquals(Variables);

    private static bool IsTaskId(IArgumentOperation argument) =>
        argument.Parameter is { } parameter
        && (ContractAttributes.On(parameter, ContractAttributes.TaskId).Any() || parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String });

    private static bool Collect(IOperation operation, HashSet<ISymbol> variables, PollingFunction function)
    {
        switch (operation)
        {
            case { ConstantValue.HasValue: true }:
            case IInstanceReferenceOperation:
                return true;
            case IFlowCaptureReferenceOperation capture:
                return function.Flow.OnlyValue(capture) is { } value && Collect(value, variables, function);
            case ILocalReferenceOperation local:
                variables.Add(local.Local);
                return true;
            case IParameterReferenceOperation parameter when function.ArgumentOf(parameter.Parameter) is { } passed:
                return !function.Locals.IsWritten(parameter.Parameter) && Collect(passed.Value, variables, passed.Giver);
            case IParameterReferenceOperation parameter:
                variables.Add(parameter.Parameter);
                return true;
            case IFieldReferenceOperation field:
                variables.Add(field.Field);
                return field.Instance is null || Collect(field.Instance, variables, function);
            case IPropertyReferenceOperation property when IsStable(property.Property):
                variables.Add(property.Property);
                return property.ChildOperations.All(child => Collect(child, variables, function));
            case IArrayElementReferenceOperation { Indices: var indices } when indices.All(index => index.ConstantValue.HasValue):
            case IConversionOperation { OperatorMethod: null }:
            case IArgumentOperation:
                return operation.ChildOperations.All(child => Collect(child, variables, function));
            default:
                return false;
        }
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
