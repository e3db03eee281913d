using System;

namespace KyyContracts.Generators.Facts;

/// <summary>A facts file that cannot be read; caught where the file is read, and reported there.</summary>
internal sealed class FactsException(int line, string message) : Exception(message)
{
    /// <summary>The line of the file, counted from 0.</summary>
    public int Line { get; } = line;
}
