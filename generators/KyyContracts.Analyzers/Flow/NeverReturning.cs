using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Flow;

/// <summary>Methods that never give control back: they throw or end the process, as <c>Environment.Exit</c> does.</summary>
internal static class NeverReturning
{
    private const int MaxDepth = 2;

    /// <summary>Whether the method says so, or is a helper of the model's file that ends so on all its ways.</summary>
    public static bool Is(IMethodSymbol method, SemanticModel? model) => Is(method, model, MaxDepth);

    private static bool Is(IMethodSymbol method, SemanticModel? model, int depth) =>
        ContractAttributes.Own(method, ContractAttributes.DoesNotReturn).Any()
        || (depth > 0
            && !method.IsAsync
            && Helpers.IsHelper(method.OriginalDefinition, model)
            && EndsSo(method.OriginalDefinition.DeclaringSyntaxReferences[0].GetSyntax(), model!, depth));

    private static bool EndsSo(SyntaxNode function, SemanticModel model, int depth) => function switch
    {
        BaseMethodDeclarationSyntax method => EndsSo(method.Body, method.ExpressionBody?.Expression, model, depth),
        LocalFunctionStatementSyntax local => EndsSo(local.Body, local.ExpressionBody?.Expression, model, depth),
        _ => false,
    };

    private static bool EndsSo(BlockSyntax? block, ExpressionSyntax? expression, SemanticModel model, int depth) =>
        block is null ? expression is not null && EndsSo(expression, model, depth)
        : !block.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(static node => node is ReturnStatementSyntax)
            && block.Statements.LastOrDefault() switch
            {
                ThrowStatementSyntax => true,
                ExpressionStatementSyntax { Expression: var last } => EndsSo(last, model, depth),
                _ => false,
            };

    private static bool EndsSo(ExpressionSyntax expression, SemanticModel model, int depth) => expression switch
    {
        ThrowExpressionSyntax => true,
        InvocationExpressionSyntax call => model.GetSymbolInfo(call).Symbol is IMethodSymbol called && Is(called, model, depth - 1),
        _ => false,
    };
}
