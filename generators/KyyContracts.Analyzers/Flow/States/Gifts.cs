using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>Which uses of a task give it away: it is passed on or stored, so that somebody else may tell what it is.</summary>
internal static class Gifts
{
    public static bool IsGiven(IOperation operation, PollingFunction function)
    {
        var parent = operation.Parent;
        var value = operation;
        while (parent is IConversionOperation or IAwaitOperation)
        {
            (value, parent) = (parent, parent.Parent);
        }

        return parent switch
        {
            null or IExpressionStatementOperation or IFlowCaptureOperation => false,
            IMemberReferenceOperation member => ReferenceEquals(member.Instance, value) && member.Member.Name == "Error",
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } => !IsPrinted(parent, function),
            IBinaryOperation or IIsPatternOperation or IIsNullOperation => false,
            ISimpleAssignmentOperation assignment => ReferenceEquals(assignment.Value, value)
                && Names.Of(function.Flow.PlaceOf(assignment.Target), function) is null or IFieldSymbol,
            IInterpolationOperation => !IsPrinted(parent, function),
            IArgumentOperation { Parent: IInvocationOperation call } argument =>
                !(argument.Parameter is { } parameter && Parameters.OnlyPrints(parameter, function.Facts))
                && StateSets.Test(call) is null
                && call.TargetMethod.Name != "Equals"
                && !Helpers.IsHelper(call.TargetMethod.OriginalDefinition, function.Model)
                && function.Facts.PollOf(call.TargetMethod) is null,
            IInvocationOperation call => !ReferenceEquals(call.Instance, value)
                || !(PollCalls.IsWait(call) || call.TargetMethod.Name is "ToString" or "Equals" or "GetValueOrDefault" or "Trim" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant"
                    || call.TargetMethod is { Parameters.IsEmpty: true, ReturnType.SpecialType: SpecialType.System_Boolean }),
            _ => true,
        };
    }

    /// <summary>Whether who is given the value takes null for one.</summary>
    public static bool MayBeNull(IOperation operation) => !Uses.IsForgiven(operation) && operation.Parent switch
    {
        ISimpleAssignmentOperation or ITupleOperation or IArrayInitializerOperation => true,
        IArgumentOperation { Parameter: { } parameter } => !Parameters.TakesNoNull(parameter),
        _ => false,
    };

    /// <summary>Whether the value itself is printed, as a text or in one.</summary>
    public static bool IsShown(IOperation operation, PollingFunction function) => operation.Parent switch
    {
        IConversionOperation conversion => IsShown(conversion, function),
        IInvocationOperation { TargetMethod.Name: "ToString" or "Trim" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" } text => IsShown(text, function),
        IInterpolationOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IArgumentOperation => IsPrinted(operation, function),
        _ => false,
    };

    // What stands in a text that is only printed has been shown to people, and told no program.
    private static bool IsPrinted(IOperation operation, PollingFunction function)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IArgumentOperation { Parameter: { } parameter })
            {
                return Parameters.OnlyPrints(parameter, function.Facts) || parameter.ContainingSymbol.Name.StartsWith("Log", System.StringComparison.Ordinal);
            }
        }

        return false;
    }
}
