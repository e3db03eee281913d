using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KyyContracts.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.Values;

/// <summary>Takes a key from the configuration that is at hand, else from an environment variable, in place of the source text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TakeKeyFromSettings))]
public sealed class TakeKeyFromSettings() : ContractFix("KYY4001")
{
    private const string Scheme = "Bearer ";

    private protected override ImmutableArray<Remedy> RemediesFor(Flaw flaw) =>
        KeySource.Of(flaw.Node, flaw.Model) is { } source && KeyTarget.Of(flaw.Node, flaw.Model) is { } target
            ? Sources(source, target, flaw).Select(found => new Remedy(found.Title, [.. source.Changes, new TextChange(source.Text.Span, found.Text)])).ToImmutableArray()
            : ImmutableArray<Remedy>.Empty;

    private static IEnumerable<(string Title, string Text)> Sources(KeySource source, KeyTarget target, Flaw flaw)
    {
        var position = source.Text.SpanStart;
        var exception = Names.Of("System.InvalidOperationException", flaw.Model, position);
        if (source.Text.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice && choice.Right == source.Text)
        {
            yield return ("Throw where the key is not set", $"throw new {exception}(\"The key is not set.\")");
            yield break;
        }

        foreach (var configuration in Configurations.InScope(flaw.Model, position))
        {
            yield return (
                $"Take the key from the configuration ({target.Setting})",
                Whole($"{configuration}[\"{target.Setting}\"] ?? throw new {exception}(\"The configuration lacks {target.Setting}.\")", source.Text, flaw.Model));
        }

        yield return (
            $"Take the key from the environment variable {target.Variable}",
            Whole(
                $"{Names.Of("System.Environment", flaw.Model, position)}.GetEnvironmentVariable(\"{target.Variable}\")"
                + $" ?? throw new {exception}(\"The environment variable {target.Variable} is not set.\")",
                source.Text,
                flaw.Model));
    }

    private static string Whole(string key, ExpressionSyntax instead, SemanticModel model) =>
        model.GetConstantValue(instead) is { HasValue: true, Value: string text } && text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? $"\"{Scheme}\" + ({key})"
        : instead.Parent is BinaryExpressionSyntax or MemberAccessExpressionSyntax ? $"({key})"
        : key;
}
