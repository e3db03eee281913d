using System.Globalization;

namespace KyyContracts.Analyzers.Contract;

/// <summary>How a message writes a length of time.</summary>
internal static class Seconds
{
    public static string Number(double seconds) => seconds.ToString("0.###", CultureInfo.InvariantCulture);

    public static string Text(double seconds) => Number(seconds) + " s";
}
