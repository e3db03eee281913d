using System.CommandLine;

namespace KyyContracts.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal static class CommonOptions
{
    public const string JsonName = "--json";
    public const string BaseUrlName = "--base-url";

    public static Option<bool> Json() => new(JsonName)
    {
        Description = "Print one JSON document on standard output, and anything else on standard error.",
    };

    public static Option<bool> Mock() => new("--mock")
    {
        Description = "Run against a mock server inside this process, in accelerated time. Needs no key.",
    };

    public static Option<string?> BaseUrl() => new(BaseUrlName)
    {
        Description = $"The service's address. Otherwise {Settings.AddressVariable}, otherwise the contract's.",
        HelpName = "url",
    };
}
