using System.Globalization;

namespace KyyContracts;

/// <summary>Writes durations as people read clocks: <c>0:07</c>, <c>2:10</c>, <c>1:02:10</c>.</summary>
internal static class DurationText
{
    public static string Of(TimeSpan duration)
    {
        var hours = (long)duration.TotalHours;
        return hours > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{hours}:{duration.Minutes:00}:{duration.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{duration.Minutes}:{duration.Seconds:00}");
    }
}
