using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Syntax;

/// <summary>Where variables are declared in the same file, and with what.</summary>
internal static class Declarations
{
    public static VariableDeclaratorSyntax? Of(ISymbol? variable, SemanticModel model) =>
        variable is ILocalSymbol or IFieldSymbol && variable.DeclaringSyntaxReferences is { Length: 1 } declared && declared[0].SyntaxTree == model.SyntaxTree
            ? declared[0].GetSyntax() as VariableDeclaratorSyntax
            : null;

    public static ExpressionSyntax? ValueOf(ISymbol? variable, SemanticModel model) => Of(variable, model)?.Initializer?.Value;

    /// <summary>How often the file names the variable, its declaration left aside.</summary>
    public static int Uses(ISymbol variable, SemanticModel model) =>
        model.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Count(name => name.Identifier.ValueText == variable.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, variable));
}
