using System.Text.Json;

namespace KyyContracts.Cli.Tests.Support;

/// <summary>What a command left behind.</summary>
internal sealed record Ran(ExitCode ExitCode, string Out, string Error)
{
    public string All => Out + Error;

    /// <summary>Standard output as the one JSON document that it should be.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;
}
