namespace KyyContracts.Generators.Tests.Build;

[Collection(nameof(BuildTests))]
public sealed class IncrementalBuildTests(BuildTree tree)
{
    private const string Spec = "spec/kyyvideo2.openapi.yaml";
    private const string Generator = "generators/KyyContracts.Generators";

    [Fact]
    public void A_parallel_build_of_two_users_makes_the_client_once()
    {
        tree.FirstBuild.CompiledContracts.ShouldBe(1);
        tree.FirstBuild.GeneratedClients.ShouldBe(1);
    }

    [Fact]
    public Task A_second_build_generates_nothing_and_compiles_nothing() => ShouldDoNothing();

    [Fact]
    public async Task An_edit_of_the_spec_regenerates_once_and_every_fact_follows()
    {
        tree.Edit(Spec, "^        minDelay: .*$", "        minDelay: PT37S");
        tree.Edit(Spec, "^      enum: \\[(.*)\\]$", "      enum: [$1, cancelled]");
        tree.Edit(Spec, "^( +)failed: {.*}$", "$0\n$1cancelled: { terminal: failure }");

        var build = await tree.BuildAsync();

        build.ShouldSucceed();
        build.CompiledContracts.ShouldBe(1);
        build.GeneratedClients.ShouldBe(1);
        tree.Client.ShouldContain("PollingOperation(MinDelaySeconds = 37,");
        tree.Client.ShouldMatch("TerminalKind.Failure\\)\\]\n    Cancelled = ");
        tree.Facts.ShouldContain("operations/0/terms/minDelay\t37\n");
        tree.Facts.ShouldMatch("states/([0-9]+)/wireName\tcancelled\n.*states/\\1/kind\tFailure\n");
        await ShouldDoNothing();
    }

    [Fact]
    public async Task An_edit_of_a_template_regenerates_once()
    {
        tree.Edit($"{Generator}/nswag/templates/File.liquid", "^#nullable", "// An edited template\n#nullable");

        await ShouldRegenerate();

        tree.Client.ShouldContain("// An edited template");
        await ShouldDoNothing();
    }

    [Fact]
    public async Task A_template_added_beside_the_others_regenerates_once()
    {
        tree.Write($"{Generator}/nswag/templates/File.Header.liquid", "");

        await ShouldRegenerate();

        await ShouldDoNothing();
    }

    [Fact]
    public async Task An_edit_of_the_configuration_regenerates_once()
    {
        tree.Edit($"{Generator}/nswag/contract.nswag", "\"LF\"", "\"CRLF\"");

        await ShouldRegenerate();

        tree.Client.ShouldContain("\r\n");
        await ShouldDoNothing();

        // The line endings of the client are not another test's.
        tree.Edit($"{Generator}/nswag/contract.nswag", "\"CRLF\"", "\"LF\"");
        await ShouldRegenerate();
    }

    /// <summary>The version is written in another way that means the same package: no second version can be relied on to be there.</summary>
    [Fact]
    public async Task An_edit_of_the_version_property_regenerates_once()
    {
        tree.Edit("Directory.Packages.props", "<NSwagVersion>([0-9]+\\.[0-9]+\\.[0-9]+)<", "<NSwagVersion>$1.0<");

        await ShouldRegenerate();

        await ShouldDoNothing();
    }

    private async Task ShouldRegenerate()
    {
        var build = await tree.BuildAsync();
        build.ShouldSucceed();
        build.GeneratedClients.ShouldBe(1);
    }

    private async Task ShouldDoNothing()
    {
        var before = tree.TimeOfLibrary();
        (await tree.BuildAsync("src/KyyContracts", "--no-restore")).ShouldHaveGeneratedNothing();
        tree.TimeOfLibrary().ShouldBe(before);
    }
}
