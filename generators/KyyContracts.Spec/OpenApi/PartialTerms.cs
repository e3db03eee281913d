using KyyContracts.Spec.Model;

namespace KyyContracts.Spec.OpenApi;

/// <summary>The numbers read so far.</summary>
internal sealed record PartialTerms(
    TimeSpan? MinDelay = null, TimeSpan? MaxDelay = null, TimeSpan? Deadline = null, EstimateModel? Estimate = null)
{
    public TermsModel? Complete() => this is { MinDelay: { } minDelay, MaxDelay: { } maxDelay, Deadline: { } deadline }
        ? new TermsModel(minDelay, maxDelay, deadline, Estimate)
        : null;
}
