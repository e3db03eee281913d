using KyyContracts.Generators.Facts;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Generators;

/// <summary>What the generator says of a facts file that it cannot use.</summary>
internal static class FactsDiagnostics
{
    private static readonly DiagnosticDescriptor Unreadable = new(
        "KYY8900",
        "A contract's facts cannot be read",
        "The contract's facts cannot be used: {0}. The build makes this file from the OpenAPI document: rebuild, and keep the spec compiler and the generator of one version.",
        "KyyContracts",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static Diagnostic For(FactsError error) =>
        Diagnostic.Create(Unreadable, Location.Create(error.Path, error.Span, error.Lines), error.Message);
}
