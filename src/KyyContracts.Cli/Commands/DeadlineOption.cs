using System.CommandLine;

namespace KyyContracts.Cli.Commands;

/// <summary><c>--deadline</c></summary>
internal static class DeadlineOption
{
    public static Option<TimeSpan?> Create() => new("--deadline")
    {
        Description = "How long to wait at most, such as 90s, 15m or 1h30m. Otherwise as long as the contract says.",
        HelpName = "duration",
        CustomParser = result =>
        {
            if (DurationText.TryParse(result.Tokens[0].Value, out var duration))
            {
                return duration;
            }

            result.AddError($"'{result.Tokens[0].Value}' is no duration for --deadline: write 90s, 15m or 1h30m, more than zero.");
            return null;
        },
    };
}
