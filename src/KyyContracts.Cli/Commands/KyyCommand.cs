using System.CommandLine;

namespace KyyContracts.Cli.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class KyyCommand(string name, string description, params IReadOnlyList<string> examples)
    : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
