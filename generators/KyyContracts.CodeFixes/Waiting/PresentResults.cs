using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Rules.HandWritten;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.CodeFixes.Waiting;

/// <summary>Finds where members that a finished task has are read as such, because the loop's test told the compiler so.</summary>
internal static class PresentResults
{
    /// <summary>The ends of these reads, in what stays of the loop and behind it.</summary>
    public static IReadOnlyList<int> In(HandWrittenLoop loop, Flaw flaw)
    {
        if (flaw.Facts.ShapeOf(loop.Call.TaskType) is not { } shape)
        {
            return [];
        }

        var behind = Functions.Around(loop.Loop).DescendantNodes().Where(node => node.SpanStart >= loop.Last.Span.End);
        return
        [
            .. loop.Then.SelectMany(statement => statement.DescendantNodes()).Concat(behind).OfType<MemberAccessExpressionSyntax>()
                .Where(access => shape.SuccessOnly(access.Name.Identifier.ValueText) is not null
                    && SymbolEqualityComparer.Default.Equals(flaw.Model.GetTypeInfo(access.Expression).Type, loop.Call.TaskType)
                    && flaw.Model.GetTypeInfo(access).Nullability.FlowState == NullableFlowState.NotNull
                    && !access.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression))
                .Select(access => access.Span.End).Distinct().OrderBy(end => end),
        ];
    }
}
