using System.Globalization;

namespace KyyContracts.Analyzers.Contract;

/// <summary>How a message writes a length of time.</summary>
internal static class Seconds
{
    public static string Number(double seconds) => seconds.ToString("0.###", CultureInfo.InvariantCulture);

    public static string Text(double seconds) => Number(seconds) + " s";

    /// <summary>In hours or minutes, where that is a whole number of several.</summary>
    public static string Long(double seconds) =>
        seconds >= 7200 && seconds % 3600 == 0 ? Number(seconds / 3600) + " h"
        : seconds >= 120 && seconds % 60 == 0 ? Number(seconds / 60) + " min"
        : Text(seconds);
}
