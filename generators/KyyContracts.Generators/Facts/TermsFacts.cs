namespace KyyContracts.Generators.Facts;

/// <summary>The numbers that a wait keeps, in seconds.</summary>
internal sealed record TermsFacts(double MinDelay, double MaxDelay, double Deadline, EstimateFacts? Estimate);
