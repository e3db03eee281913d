using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>How far the counter of a for loop may have come inside of it: as far as the loop's condition lets it.</summary>
internal sealed class Counters(PollingFunction function)
{
    private readonly Dictionary<ILocalSymbol, Interval?> _limits = new(SymbolEqualityComparer.Default);

    /// <summary>Null where the variable is no such counter, or the condition compares it with nothing that is known.</summary>
    public Interval? LimitsOf(ILocalReferenceOperation counter, Numbers numbers)
    {
        if (LoopOf(counter.Local) is not { } loop || !loop.Statement.Span.Contains(counter.Syntax.Span))
        {
            return null;
        }

        if (!_limits.TryGetValue(counter.Local, out var limits))
        {
            // A limit may be a counter itself.
            _limits[counter.Local] = null;
            _limits[counter.Local] = limits = IsCounted(counter.Local, loop) ? Of(loop.Condition, counter.Local.Name, numbers) : null;
        }

        return limits;
    }

    private static ForStatementSyntax? LoopOf(ILocalSymbol local) =>
        local is { Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64, DeclaringSyntaxReferences: { Length: 1 } declaration }
            ? declaration[0].GetSyntax().Parent?.Parent as ForStatementSyntax
            : null;

    private bool IsCounted(ILocalSymbol local, ForStatementSyntax loop) => !function.Locals.IsCaptured(local)
        && !loop.Statement.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == local.Name && Initializers.IsWrittenAt(name));

    private Interval? Of(ExpressionSyntax? condition, string counter, Numbers numbers) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Of(inner.Expression, counter, numbers),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both =>
            Of(both.Left, counter, numbers) is not { } left ? Of(both.Right, counter, numbers)
            : Of(both.Right, counter, numbers) is { } right ? left.Within(right)
            : left,
        BinaryExpressionSyntax { Left: IdentifierNameSyntax name } comparison when name.Identifier.ValueText == counter => Limited(comparison.Kind(), comparison.Right, numbers),
        BinaryExpressionSyntax { Right: IdentifierNameSyntax name } comparison when name.Identifier.ValueText == counter => Limited(Mirrored(comparison.Kind()), comparison.Left, numbers),
        _ => null,
    };

    // What the limit is for good: a variable may be another one by the time that the counter is read.
    private Interval? Limited(SyntaxKind relation, ExpressionSyntax limit, Numbers numbers)
    {
        if (function.Model.GetOperation(limit) is not { } operation)
        {
            return null;
        }

        var known = numbers.Of(operation, Trip.Start);
        return relation switch
        {
            SyntaxKind.LessThanExpression => new Interval(double.NegativeInfinity, Math.Ceiling(known.Greatest) - 1),
            SyntaxKind.LessThanOrEqualExpression => new Interval(double.NegativeInfinity, known.Greatest),
            SyntaxKind.GreaterThanExpression => new Interval(Math.Floor(known.Least) + 1, double.PositiveInfinity),
            SyntaxKind.GreaterThanOrEqualExpression => new Interval(known.Least, double.PositiveInfinity),
            _ => null,
        };
    }

    private static SyntaxKind Mirrored(SyntaxKind relation) => relation switch
    {
        SyntaxKind.LessThanExpression => SyntaxKind.GreaterThanExpression,
        SyntaxKind.LessThanOrEqualExpression => SyntaxKind.GreaterThanOrEqualExpression,
        SyntaxKind.GreaterThanExpression => SyntaxKind.LessThanExpression,
        SyntaxKind.GreaterThanOrEqualExpression => SyntaxKind.LessThanOrEqualExpression,
        _ => relation,
    };
}
