using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>KYY2005: a state's text is compared with one that is near a state's, and is none.</summary>
internal sealed class UnknownStateText() : ValueRule(Descriptors.UnknownStateText)
{
    /// <summary>The diagnostic's property that holds the text to compare with.</summary>
    public const string Text = nameof(Text);

    public override void OnCompared(ComparedText compared, ValueSite site)
    {
        var states = compared.Subject.States;
        if (states.IsEmpty || states.Any(state => compared.Holds(state.Text)))
        {
            return;
        }

        var read = states.Select(state => state with { Text = compared.Subject.Read(state.Text) }).ToList();
        if (NearText.Of(compared.Text, read) is { } near)
        {
            site.Report(Diagnostic.Create(
                Descriptor,
                compared.Place.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(Text, near),
                compared.Text,
                string.Join(", ", states.Select(state => state.Text)),
                near));
        }
    }
}
