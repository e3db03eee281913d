namespace KyyContracts.Generators.Facts;

/// <summary>A value of a facts file and the line that it stands in, counted from 0.</summary>
internal readonly record struct FactsLine(int Number, string Value);
