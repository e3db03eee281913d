namespace KyyContracts.Spec.Model;

/// <summary>The numbers of a wait.</summary>
internal sealed record TermsModel(TimeSpan MinDelay, TimeSpan MaxDelay, TimeSpan Deadline, EstimateModel? Estimate);

internal sealed record EstimateModel(TimeSpan From, TimeSpan To);
