using System.Collections.Immutable;

namespace KyyContracts.Testing.Behaviour;

/// <summary>Draws what a script leaves open. The seed, the id and the contract decide, and not the order of the draws.</summary>
internal sealed class LifeDraw(PollingContract contract, StateGraph graph, int seed)
{
    private const double ShareBeforeLastStep = 0.2;
    private const int DelaysWithoutEstimate = 4;

    /// <summary>What picks the variant; null where the contract has neither variants nor an example.</summary>
    public string? Variant(string id)
    {
        var variants = contract.Variants;
        return variants.Count == 0
            ? contract.PropertyFor(ResponseRole.Selector)?.SampleText()
            : variants[(int)(Fraction(id, "variant") * variants.Count)].Name;
    }

    /// <summary>The stays on the way to success. Their sum lies within the estimate for the variant.</summary>
    public ImmutableArray<LifeStep> Steps(string id, string? variant)
    {
        var terms = contract.TermsFor(variant);
        var estimate = terms.Estimate ?? contract.Terms.Estimate
            ?? new CompletionEstimate(terms.MaxDelay, terms.MaxDelay * DelaysWithoutEstimate);
        var total = estimate.From + ((estimate.To - estimate.From) * Fraction(id, "length"));

        var states = graph.WayToSuccess;
        var early = states.Length == 1 ? TimeSpan.Zero : total * ShareBeforeLastStep / (states.Length - 1);
        var last = total - (early * (states.Length - 1));
        return [.. states.Select((state, index) => new LifeStep(state, index < states.Length - 1 ? early : last))];
    }

    private double Fraction(string id, string purpose) => SeededDraw.Fraction(seed, purpose, id);
}
