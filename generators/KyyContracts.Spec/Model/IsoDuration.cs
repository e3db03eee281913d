using System.Globalization;
using System.Text.RegularExpressions;

namespace KyyContracts.Spec.Model;

/// <summary>ISO 8601 durations without years and months, whose length varies.</summary>
internal static partial class IsoDuration
{
    private const decimal LongestSeconds = 100m * 365.25m * 86_400m;

    /// <summary>The duration, negative where the text has a sign; null where the text is none.</summary>
    public static TimeSpan? Parse(string text)
    {
        var match = Pattern.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var seconds = (604_800m * Part("w")) + (86_400m * Part("d")) + (3_600m * Part("h")) + (60m * Part("m")) + Part("s");
        if (seconds > LongestSeconds)
        {
            return null;
        }

        var length = new TimeSpan((long)(seconds * TimeSpan.TicksPerSecond));
        return match.Groups["sign"].Value == "-" ? -length : length;

        decimal Part(string name) => match.Groups[name] is { Success: true, Value: var digits }
            ? decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : 0m;
    }

    [GeneratedRegex(
        """
        \A(?<sign>[-+]?)P(?=[0-9T])
        (?:(?<w>[0-9]{1,10})W)? (?:(?<d>[0-9]{1,10})D)?
        (?:T(?=[0-9]) (?:(?<h>[0-9]{1,10})H)? (?:(?<m>[0-9]{1,10})M)? (?:(?<s>[0-9]{1,10}(?:\.[0-9]{1,7})?)S)?)?\z
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern { get; }
}
