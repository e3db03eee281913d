namespace KyyContracts.Cli.Output;

/// <summary>One fact of a result.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The fact, fit to print.</param>
internal sealed record ResultLine(string Name, string Value)
{
    /// <summary>The name, padded so that the facts stand in a column.</summary>
    public string Label => $"{Name,-8} ";

    public override string ToString() => Label + Value;
}
