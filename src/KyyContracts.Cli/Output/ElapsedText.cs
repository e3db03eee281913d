using System.Globalization;

namespace KyyContracts.Cli.Output;

/// <summary>Durations as a clock shows them: <c>2:05</c>, <c>1:02:05</c>.</summary>
internal static class ElapsedText
{
    public static string Format(TimeSpan duration)
    {
        var seconds = (long)Math.Max(0, Math.Round(duration.TotalSeconds));
        return seconds < 3600
            ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}");
    }
}
