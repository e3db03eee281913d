using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace KyyContracts.Testing.Behaviour.Faults;

/// <summary>Fault rules as text.</summary>
internal static partial class FaultText
{
    private static readonly Dictionary<string, Func<string?, MockFault?>> Faults = new(StringComparer.Ordinal)
    {
        ["dropped"] = Plain(MockFault.Dropped),
        ["reset"] = Plain(MockFault.Reset),
        ["truncated"] = Plain(MockFault.Truncated),
        ["malformed"] = Plain(MockFault.Malformed),
        ["html"] = Plain(MockFault.Html),
        ["wrong-length"] = Plain(MockFault.WrongLength),
        ["earlier-status"] = Plain(MockFault.EarlierStatus),
        ["slow"] = text => Seconds(text) is { } delay && delay >= TimeSpan.Zero ? MockFault.Slow(delay) : null,
        ["error"] = text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 400 and <= 599
            ? MockFault.Error((HttpStatusCode)status)
            : null,
        ["clock"] = text => Seconds(text) is { } offset ? MockFault.Clock(offset) : null,
        ["unknown-status"] = Named(MockFault.UnknownStatus),
        ["missing"] = Named(MockFault.Missing),
        ["null"] = Named(MockFault.Null),
        ["additional"] = Named(MockFault.Additional),
    };

    public static MockFaultRule Parse(string text)
    {
        var parts = Shape().Match(text);
        if (!parts.Success || !Faults.TryGetValue(parts.Groups["name"].Value, out var create))
        {
            throw new FormatException(
                $"'{text}' is no fault: write one of {string.Join(", ", Faults.Keys)}, such as reset@2, error=503@1-4 or html:0.1.");
        }

        var first = Number(parts.Groups["first"]);
        var last = Number(parts.Groups["last"]) ?? first;
        var rule = new MockFaultRule(
            create(parts.Groups["value"] is { Success: true } value ? value.Value : null)
            ?? throw new FormatException($"'{text}' is no fault: {Expected(parts.Groups["name"].Value)}."))
        {
            AtPoll = first,
            Times = last - first + 1 ?? 1,
            Probability = parts.Groups["probability"] is { Success: true } share
                ? double.Parse(share.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
                : 1,
        };
        return rule.IsValid
            ? rule
            : throw new FormatException($"'{text}' is no fault: polls count from 1 and upwards, and a probability is from 0 to 1.");
    }

    private static string Expected(string name) => name switch
    {
        "slow" => "it takes seconds, as in slow=2.5",
        "clock" => "it takes seconds, ahead or behind, as in clock=-3600",
        "error" => "it takes a status code from 400 to 599, as in error=503",
        "unknown-status" or "missing" or "null" or "additional" => $"it takes a name, as in {name}=something",
        _ => "it takes no value",
    };

    private static Func<string?, MockFault?> Plain(MockFault fault) => text => text is null ? fault : null;

    private static Func<string?, MockFault?> Named(Func<string, MockFault> create) =>
        text => text is { Length: > 0 } ? create(text) : null;

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(seconds) <= TimeSpan.FromDays(36500).TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : null;

    [GeneratedRegex(
        @"\A(?<name>[a-z-]+)(=(?<value>[^@]*?))?(@(?<first>[0-9]{1,6})(-(?<last>[0-9]{1,6}))?)?(:(?<probability>[0-9]{1,3}(\.[0-9]{1,9})?))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
