using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Contract;

/// <summary>What the text of one body tells before anything of it is bound. One walk serves all analyzers.</summary>
internal sealed class BodyText
{
    private readonly HashSet<string> _names = [];

    private BodyText(SyntaxNode syntax)
    {
        Syntax = syntax;
        foreach (var node in Bodies.NodesOf(syntax))
        {
            Note(node);
        }
    }

    public SyntaxNode Syntax { get; }

    /// <summary>The identifiers in it.</summary>
    public IReadOnlyCollection<string> Names => _names;

    public bool HasSwitch { get; private set; }

    /// <summary>Whether a constructor is called without a name.</summary>
    public bool HasUnnamedCreation { get; private set; }

    public bool HasIndexing { get; private set; }

    /// <summary>The bodies of a file.</summary>
    public static IReadOnlyList<BodyText> In(SyntaxNode file)
    {
        var bodies = new List<BodyText>();
        foreach (var syntax in Bodies.In(file))
        {
            bodies.Add(new BodyText(syntax));
        }

        return bodies;
    }

    public bool NamesAny(IEnumerable<string> names) => _names.Overlaps(names);

    private void Note(SyntaxNode node)
    {
        switch (node)
        {
            case SimpleNameSyntax name:
                _names.Add(name.Identifier.ValueText);
                break;
            case SwitchStatementSyntax or SwitchExpressionSyntax:
                HasSwitch = true;
                break;
            case ImplicitObjectCreationExpressionSyntax:
                HasUnnamedCreation = true;
                break;
            case BracketedArgumentListSyntax:
                HasIndexing = true;
                break;
        }
    }
}
