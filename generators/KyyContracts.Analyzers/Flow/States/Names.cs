using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What a state calls the places that hold a value: a variable's symbol, a graph's capture, a call's syntax.</summary>
internal static class Names
{
    /// <summary>The name of the place that the operation is; null where it is none.</summary>
    public static object? Of(IOperation operation, PollingFunction function) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation, Field: { IsConst: false } field } => field,
        IFlowCaptureReferenceOperation capture => Of(capture.Id, function),
        IDeclarationExpressionOperation declaration => Of(declaration.Expression, function),
        IInvocationOperation call => call.Syntax,
        IPropertyReferenceOperation outcome when IsOutcome(outcome) => outcome.Property,
        _ => null,
    };

    /// <summary>Whether the member is the result that a retry of Polly tests.</summary>
    public static bool IsOutcome(IPropertyReferenceOperation member) => member.Property is { Name: "Result", ContainingType: { Name: "Outcome", ContainingNamespace.Name: "Polly" } };

    // Captures of several graphs have the same numbers.
    public static object Of(CaptureId capture, PollingFunction function) => function.NameOf(capture);

    /// <summary>Whether the place is gone once the function is left.</summary>
    public static bool IsInside(object name, PollingFunction function) => name switch
    {
        CaptureName capture => ReferenceEquals(capture.Function, function),
        ILocalSymbol or IParameterSymbol => SymbolEqualityComparer.Default.Equals(((ISymbol)name).ContainingSymbol, function.Method),
        _ => false,
    };
}

/// <summary>A capture of one function.</summary>
internal sealed class CaptureName(PollingFunction function)
{
    public PollingFunction Function { get; } = function;
}
