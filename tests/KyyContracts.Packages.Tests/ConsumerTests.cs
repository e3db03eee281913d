using System.Text.RegularExpressions;

namespace KyyContracts.Packages.Tests;

[Collection(PackedOnce.Name)]
public sealed partial class ConsumerTests(PackedPackages packages)
{
    [Fact]
    public async Task A_rude_consumer_gets_exactly_what_its_markers_say()
    {
        var rude = await packages.BuildAsync("Rude");

        rude.Markers.ShouldNotBeEmpty();
        rude.Diagnostics.ShouldBe(rude.Markers);
        var printed = Printed().Matches(rude.Output)
            .Select(warning => $"{warning.Groups["place"].Value}): {warning.Groups["id"].Value}")
            .Distinct().Order(StringComparer.Ordinal);
        string.Join('\n', printed).ShouldBe(string.Join('\n', rude.Warnings), rude.Output);
    }

    [Fact]
    public async Task A_polite_consumer_gets_no_diagnostic_of_any_severity()
    {
        var polite = await packages.BuildAsync("Polite");

        polite.Diagnostics.ShouldBeEmpty(polite.Output);
    }

    [Fact]
    public async Task A_polite_consumer_of_the_client_in_Kiotas_shape_gets_no_diagnostic_and_waits()
    {
        using var polite = packages.CopyOf("KiotaPolite");

        var build = await polite.BuildAsync();

        build.Diagnostics.ShouldBeEmpty(build.Output);
        (await polite.RunAsync()).ShouldContain("Waited for http");
    }

    [Fact]
    public async Task The_fixes_of_the_packages_mend_a_rude_consumer()
    {
        string[] ids = ["KYY1001", "KYY1008", "KYY2005"];
        using var rude = packages.CopyOf("Rude");
        (await rude.BuildAsync()).Diagnostics.Where(IsMended).ShouldNotBeEmpty();

        await rude.FixAsync(ids);

        var mended = await rude.BuildAsync("-t:Rebuild");
        mended.Diagnostics.Where(IsMended).ShouldBeEmpty(mended.Output);

        bool IsMended(string diagnostic) => ids.Any(id => diagnostic.EndsWith(id, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<place>\w+\.cs\(\d+),\d+\): warning (?<id>KYY\d{4}): .*\(https://")]
    private static partial Regex Printed();
}
