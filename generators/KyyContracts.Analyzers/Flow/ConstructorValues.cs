using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>What the only constructor of a type sets a member to, whatever it is given.</summary>
internal static class ConstructorValues
{
    /// <summary>Whether one constructor makes every object that has the member.</summary>
    public static bool MayBe(ISymbol member) => ConstructorsOf(member) is { Length: 1 } constructors && !constructors[0].DeclaringSyntaxReferences.IsEmpty;

    /// <summary>The value that is written there; null where that may not happen, or depends on what the constructor is given.</summary>
    public static IOperation? Of(ISymbol member, ExpressionSyntax written, SemanticModel model) =>
        written.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Right: var value } assignment
        && value.SyntaxTree == model.SyntaxTree
        && BodyAround(assignment) is ConstructorDeclarationSyntax constructor
        && ConstructorsOf(member)[0].DeclaringSyntaxReferences[0].GetSyntax() == constructor
        && model.GetOperation(value) is { } operation
        && !ReadsParameter(operation)
            ? operation
            : null;

    private static ImmutableArray<IMethodSymbol> ConstructorsOf(ISymbol member) =>
        member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors;

    // No condition stands around it.
    private static SyntaxNode? BodyAround(AssignmentExpressionSyntax assignment)
    {
        var around = assignment.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax ? assignment.Parent.Parent : null;
        while (around is BlockSyntax)
        {
            around = around.Parent;
        }

        return around;
    }

    private static bool ReadsParameter(IOperation operation) =>
        operation is IParameterReferenceOperation
        || (operation is not IAnonymousFunctionOperation && operation.ChildOperations.Any(ReadsParameter));
}
