namespace KyyContracts.Generators.Facts;

/// <summary>How long after its creation a task is usually done, in seconds.</summary>
internal sealed record EstimateFacts(double From, double To);
