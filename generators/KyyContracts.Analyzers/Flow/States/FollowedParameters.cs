using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>The tasks that a function has from the start, where all are followed: of its parameters, and of variables that it shares and nobody writes.</summary>
internal static class FollowedParameters
{
    public static Worlds At(PollingFunction function) => function.FollowsAll
        ? Worlds.Start.Each(way => Variables(function).Aggregate(way, (known, variable) => Follow(variable, function, known)))
        : Worlds.Start;

    private static TaskStates Follow(ISymbol variable, PollingFunction function, TaskStates way) =>
        TypeOf(variable) is { } type && function.Facts.ShapeOf(type) is { } shape
            ? way.Add(TaskFact.Fresh(shape, mayBeNull: true).Named(variable, Role.Task))
            : way;

    private static IEnumerable<ISymbol> Variables(PollingFunction function)
    {
        var own = function.Graph.OriginalOperation;
        var parameters = MethodOf(own)?.Parameters.Where(parameter => parameter.RefKind == RefKind.None
            && !function.Locals.IsWrittenAside(parameter, own.Syntax)) ?? [];
        var shared = own.Parent is null ? [] : own.Descendants().Select(Writes.SymbolOf)
            .Where(variable => variable is ILocalSymbol or IParameterSymbol && !function.Locals.IsWritten(variable) && IsOutside(variable, own));
        return parameters.Concat(shared.OfType<ISymbol>()).Distinct(SymbolEqualityComparer.Default).OfType<ISymbol>();
    }

    private static bool IsOutside(ISymbol variable, IOperation function) =>
        !variable.DeclaringSyntaxReferences.Any(declaration => function.Syntax.Span.Contains(declaration.Span));

    private static IMethodSymbol? MethodOf(IOperation function) => function switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation local => local.Symbol,
        { SemanticModel: { } model } => model.GetEnclosingSymbol(BodyOf(function.Syntax).SpanStart) as IMethodSymbol,
        _ => null,
    };

    // At its start, a declaration is not yet inside of itself.
    private static SyntaxNode BodyOf(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression ?? declaration,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody?.Expression ?? declaration,
        _ => declaration,
    };

    private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
