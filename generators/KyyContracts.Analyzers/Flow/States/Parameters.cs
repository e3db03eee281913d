using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What a parameter tells of what is done with its argument.</summary>
internal static class Parameters
{
    /// <summary>Whether the argument must not be null.</summary>
    public static bool TakesNoNull(IParameterSymbol parameter) =>
        parameter is { NullableAnnotation: NullableAnnotation.NotAnnotated, Type.IsReferenceType: true, IsParams: false }
        && parameter.OriginalDefinition.Type is not ITypeParameterSymbol
        && !parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "AllowNullAttribute" or "NotNullAttribute");

    /// <summary>Whether the argument is for people to read, and nothing depends on it.</summary>
    public static bool OnlyPrints(IParameterSymbol parameter, ContractFacts facts) =>
        parameter.ContainingSymbol is { ContainingType: { } type }
        && parameter.Type.SpecialType != SpecialType.System_Boolean
        && (type.SpecialType is SpecialType.System_String
            || type is { Name: "Console" or "Convert" or "IProgress" or "Progress", ContainingNamespace.Name: "System" }
            || type is { Name: "TextWriter" or "StreamWriter" or "StringWriter", ContainingNamespace.Name: "IO" }
            || type is { Name: "StringBuilder", ContainingNamespace.Name: "Text" }
            || type is { ContainingNamespace: { Name: "Logging", ContainingNamespace: { Name: "Extensions", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } } } }
            || (parameter.ContainingSymbol is IMethodSymbol method && facts.PollOf(method) is not null));
}
