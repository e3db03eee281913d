using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.CodeFixes.Values;

/// <summary>What a key is given to, and the names under which settings hold it: those of the property or parameter.</summary>
internal sealed class KeyTarget
{
    private static readonly string[] Endings = ["Options", "Settings", "Configuration"];

    private KeyTarget(string name, string? owner) => (Name, Owner) = (name, owner);

    /// <summary>The name in a configuration, after the section that bears the name of the options: <c>Render:ApiKey</c>.</summary>
    public string Setting => (Owner is null ? string.Empty : Owner + ":") + char.ToUpperInvariant(Name[0]) + Name.Substring(1);

    /// <summary>The environment variable: <c>API_KEY</c>.</summary>
    public string Variable => string.Concat(Name.Select((letter, place) =>
        (place > 0 && char.IsUpper(letter) && char.IsLower(Name[place - 1]) ? "_" : string.Empty) + char.ToUpperInvariant(letter)));

    private string Name { get; }

    private string? Owner { get; }

    public static KeyTarget? Of(SyntaxNode key, SemanticModel model)
    {
        foreach (var outer in key.Ancestors().TakeWhile(outer => outer is not StatementSyntax))
        {
            ISymbol? target = outer switch
            {
                AssignmentExpressionSyntax assignment when assignment.Right.Span.Contains(key.Span) => model.GetSymbolInfo(assignment.Left).Symbol,
                ArgumentSyntax => (model.GetOperation(outer) as IArgumentOperation)?.Parameter,
                _ => null,
            };
            if (target is IPropertySymbol or IFieldSymbol or IParameterSymbol)
            {
                return new KeyTarget(target.Name, target is IPropertySymbol { ContainingType.Name: var owner } ? WithoutEnding(owner) : null);
            }
        }

        return null;
    }

    private static string? WithoutEnding(string owner) =>
        Endings.Where(ending => owner.Length > ending.Length && owner.EndsWith(ending, StringComparison.Ordinal))
            .Select(ending => owner.Substring(0, owner.Length - ending.Length)).FirstOrDefault();
}
