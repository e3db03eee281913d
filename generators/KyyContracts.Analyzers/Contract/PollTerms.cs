using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>The recommended pause between two polls, in seconds; 0 where the contract is silent.</summary>
internal sealed record PollTerms(string Variant, double MinDelay, double MaxDelay)
{
    public static PollTerms Of(string variant, AttributeData attribute) => new(
        variant,
        ContractAttributes.Number(attribute, "MinDelaySeconds"),
        ContractAttributes.Number(attribute, "MaxDelaySeconds"));

    /// <summary>As a text such as <c>20–40 s</c>.</summary>
    public override string ToString() =>
        MaxDelay > MinDelay ? $"{Seconds.Number(MinDelay)}–{Seconds.Text(MaxDelay)}" : Seconds.Text(MinDelay);
}
