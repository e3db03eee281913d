using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.CodeFixes.Text;

/// <summary>How a type is written at a place: as short as it may be, and in full where the short name means something else there.</summary>
internal static class Names
{
    public static string Of(ITypeSymbol type, SemanticModel model, int position)
    {
        var name = type.ToMinimalDisplayString(model, position);
        var bound = model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;
        return SymbolEqualityComparer.Default.Equals(bound, type) ? name : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }

    /// <summary>The type of this name in metadata; its full name where the compilation has none, or several.</summary>
    public static string Of(string metadataName, SemanticModel model, int position) =>
        model.Compilation.GetTypeByMetadataName(metadataName) is { } type ? Of(type, model, position) : "global::" + metadataName;
}
