using System;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Options;

/// <summary>
/// The pause that a project asks of itself in the place of the contract's, such as one agreed with the service:
/// <c>kyy.minimum_polling_delay</c>, in seconds or as <c>00:00:20</c>.
/// </summary>
internal static class MinimumPollingDelay
{
    public const string Key = "kyy.minimum_polling_delay";

    /// <summary>In seconds; null where it is not set, or not understood.</summary>
    public static double? Of(AnalyzerConfigOptions options) => OptionText.Of(options, Key) is { } text ? Parse(text) : null;

    public static double? Parse(string text)
    {
        var seconds = text.IndexOf(':') >= 0
            ? TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span.TotalSeconds : 0
            : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return seconds > 0 && seconds <= TimeSpan.MaxValue.TotalSeconds ? seconds : null;
    }
}
