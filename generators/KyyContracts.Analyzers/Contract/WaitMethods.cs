using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>Which methods poll a task until it has ended: extensions of a client whose tasks can be polled.</summary>
internal static class WaitMethods
{
    public static bool IsWait(IMethodSymbol method) =>
        (method.Name.IndexOf("Wait", System.StringComparison.Ordinal) >= 0 || method.Name.IndexOf("Watch", System.StringComparison.Ordinal) >= 0)
        && (method.ReducedFrom ?? method).OriginalDefinition is { IsExtensionMethod: true, Parameters: { IsEmpty: false } parameters }
        && parameters[0].Type is INamedTypeSymbol { Name: "IPollable", ContainingNamespace: { Name: "KyyContracts", ContainingNamespace.IsGlobalNamespace: true } };
}
