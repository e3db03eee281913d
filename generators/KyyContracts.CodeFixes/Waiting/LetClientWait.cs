using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Rules.HandWritten;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.Waiting;

/// <summary>Puts a call of the client's waiter in the place of a loop that only waits.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LetClientWait))]
public sealed class LetClientWait() : ContractFix("KYY1008")
{
    private const string Waiter = "WaitForCompletionAsync";
    private const string Home = "KyyContracts";

    private protected override ImmutableArray<Remedy> RemediesFor(Flaw flaw)
    {
        if (flaw.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } poll || HandWrittenLoop.Around(poll, flaw.Model, flaw.Facts) is not { } loop)
        {
            return ImmutableArray<Remedy>.Empty;
        }

        // The compiler may have learned from the loop's test that the result is there, and learns nothing from the waiter.
        var results = PresentResults.In(loop, flaw);
        return ImmutableArray.Create(Written(loop, [], flaw), Written(loop, results, flaw));
    }

    private static Remedy Written(HandWrittenLoop loop, IReadOnlyList<int> results, Flaw flaw)
    {
        var end = loop.Last.Span.End;
        var replaced = new TextChange(TextSpan.FromBounds(loop.First.SpanStart, end), new WaiterText(loop, flaw).Text(results));
        var later = results.Where(result => result >= end).Select(result => new TextChange(new TextSpan(result, 0), "!"));
        return new Remedy("Let the client wait; a failed task throws TaskFailedException", [.. Imports(loop, flaw), replaced, .. later]);
    }

    private static IEnumerable<TextChange> Imports(HandWrittenLoop loop, Flaw flaw)
    {
        var client = flaw.Model.GetTypeInfo(loop.Call.Client).Type;
        if (flaw.Model.LookupSymbols(loop.First.SpanStart, client, Waiter, includeReducedExtensionMethods: true).Any())
        {
            return [];
        }

        var usings = flaw.Node.SyntaxTree.GetCompilationUnitRoot(flaw.Cancellation).Usings;
        return [usings.Count > 0
            ? new TextChange(new TextSpan(usings[usings.Count - 1].Span.End, 0), $"{flaw.Layout.LineEnd}using {Home};")
            : new TextChange(new TextSpan(0, 0), $"using {Home};{flaw.Layout.LineEnd}")];
    }
}
