using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KyyContracts.Cli.Commands;

/// <summary>Durations as they are typed: <c>90s</c>, <c>15m</c>, <c>1h30m</c>, and the same as ISO 8601, <c>PT1H30M</c>.</summary>
internal static partial class DurationText
{
    public static bool TryParse(string text, [NotNullWhen(true)] out TimeSpan? duration)
    {
        duration = null;
        var match = Shape().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var total = new TimeSpan(Number(match, "h"), Number(match, "m"), Number(match, "s"));
        duration = total > TimeSpan.Zero ? total : null;
        return duration is not null;
    }

    private static int Number(Match match, string unit) =>
        match.Groups[unit] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    // Six digits each: more would be longer than a TimeSpan's parts can say, and than anybody waits.
    [GeneratedRegex(
        @"\A(PT)?((?<h>[0-9]{1,6})H)?((?<m>[0-9]{1,6})M)?((?<s>[0-9]{1,6})S)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
