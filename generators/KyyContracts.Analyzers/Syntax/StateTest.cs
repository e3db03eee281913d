using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Syntax;

/// <summary>An expression that tests the state of a task, as it stands in the source.</summary>
internal sealed class StateTest
{
    private StateTest(ExpressionSyntax expression, ExpressionSyntax task, ulong states, bool isNegated) =>
        (Expression, Task, States, IsNegated) = (expression, task, states, isNegated);

    public ExpressionSyntax Expression { get; }

    public ExpressionSyntax Task { get; }

    /// <summary>The states that it asks for.</summary>
    public ulong States { get; }

    /// <summary>Whether it is true in all other states.</summary>
    public bool IsNegated { get; }

    /// <summary>The tests that run where the node stands.</summary>
    public static IEnumerable<StateTest> In(SyntaxNode node, SemanticModel model, ContractFacts facts) =>
        Functions.Inside(node).Select(inner => Of(inner, model, facts)).OfType<StateTest>();

    /// <summary>The test; null where the expression is none, or one of another form.</summary>
    public static StateTest? Of(SyntaxNode node, SemanticModel model, ContractFacts facts) => node switch
    {
        // What reads as a type behind "is" may be a constant.
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } comparison => OfComparison(comparison, comparison.Left, comparison.Right, model, facts),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
            OfComparison(comparison, comparison.Left, comparison.Right, model, facts) ?? OfComparison(comparison, comparison.Right, comparison.Left, model, facts),
        IsPatternExpressionSyntax pattern => OfPattern(pattern, model, facts),
        MemberAccessExpressionSyntax access => OfGuard(access, model, facts),
        _ => null,
    };

    private static StateTest? OfComparison(BinaryExpressionSyntax comparison, ExpressionSyntax status, ExpressionSyntax value, SemanticModel model, ContractFacts facts) =>
        status is MemberAccessExpressionSyntax access && ShapeOf(access, model, facts) is { } shape && Bit(access.Name.Identifier.ValueText, value, shape, model) is { } state
            ? new StateTest(comparison, access.Expression, state, comparison.IsKind(SyntaxKind.NotEqualsExpression))
            : null;

    private static StateTest? OfPattern(IsPatternExpressionSyntax test, SemanticModel model, ContractFacts facts)
    {
        var isNegated = test.Pattern is UnaryPatternSyntax;
        return test.Expression is MemberAccessExpressionSyntax access
            && ShapeOf(access, model, facts) is { } shape
            && Bits(access.Name.Identifier.ValueText, test.Pattern is UnaryPatternSyntax not ? not.Pattern : test.Pattern, shape, model) is { } states
                ? new StateTest(test, access.Expression, states, isNegated)
                : null;
    }

    private static StateTest? OfGuard(MemberAccessExpressionSyntax access, SemanticModel model, ContractFacts facts)
    {
        var expression = access.Parent is InvocationExpressionSyntax call && call.Expression == access ? call : (ExpressionSyntax)access;
        return ShapeOf(access, model, facts)?.GuardOf(access.Name.Identifier.ValueText) is { } guard && model.GetTypeInfo(expression).Type?.SpecialType == SpecialType.System_Boolean
            ? new StateTest(expression, access.Expression, guard.TrueIn, isNegated: false)
            : null;
    }

    private static ulong? Bits(string member, PatternSyntax pattern, TaskShape shape, SemanticModel model) => pattern switch
    {
        ParenthesizedPatternSyntax inner => Bits(member, inner.Pattern, shape, model),
        ConstantPatternSyntax constant => Bit(member, constant.Expression, shape, model),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => Bits(member, either.Left, shape, model) | Bits(member, either.Right, shape, model),
        _ => null,
    };

    private static ulong? Bit(string member, ExpressionSyntax value, TaskShape shape, SemanticModel model)
    {
        var constant = model.GetConstantValue(value).Value ?? (model.GetSymbolInfo(value).Symbol as IFieldSymbol)?.ConstantValue;
        return constant is null ? null
            : shape.IsStatus(member) ? shape.Space.Bit(constant)
            : shape.IsStatusText(member) && constant is string text ? shape.Space.BitOfText(text)
            : null;
    }

    private static TaskShape? ShapeOf(MemberAccessExpressionSyntax access, SemanticModel model, ContractFacts facts) =>
        model.GetTypeInfo(access.Expression).Type is { } type ? facts.ShapeOf(type) : null;
}
