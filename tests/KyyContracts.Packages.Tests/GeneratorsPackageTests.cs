namespace KyyContracts.Packages.Tests;

[Collection(PackedOnce.Name)]
public sealed class GeneratorsPackageTests(PackedPackages packages)
{
    [Fact]
    public async Task A_reference_and_a_contract_are_all_that_a_project_writes_and_a_second_build_does_nothing()
    {
        using var render = packages.CopyOf("Render");

        var first = await render.BuildAsync("-v:normal");
        first.Diagnostics.ShouldBe(first.Markers);
        first.Output.ShouldContain("at least 90 s");
        Generated(first).ShouldBe((1, 1));
        Lines(first, ": info KYY8119: ").Select(line => line.Split('\'')[1]).ShouldBe(["GET /frames", "POST /frames", "GET /frames/{frame}/log"]);
        var library = Path.Combine(render.Project, "obj", "Debug", "net10.0", "Render.dll");
        var time = File.GetLastWriteTimeUtc(library);

        var second = await render.BuildAsync("-v:normal");
        Generated(second).ShouldBe((0, 0));
        File.GetLastWriteTimeUtc(library).ShouldBe(time);
    }

    private static (int Contracts, int Clients) Generated(BuiltConsumer build) =>
        (Count(build, "Compiling the contract "), Count(build, "Generating the client of the contract "));

    private static int Count(BuiltConsumer build, string text) =>
        Lines(build, text).Count();

    private static IEnumerable<string> Lines(BuiltConsumer build, string text) =>
        build.Output.Split('\n').Where(line => line.Contains(text, StringComparison.Ordinal));
}
