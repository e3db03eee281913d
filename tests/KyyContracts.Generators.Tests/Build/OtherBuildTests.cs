using KyyContracts.Generators.Tests.Support;

namespace KyyContracts.Generators.Tests.Build;

[Collection(nameof(BuildTests))]
public sealed class OtherBuildTests(BuildTree tree)
{
    [Fact]
    public void Two_places_generate_the_same_bytes()
    {
        tree.FirstClient.ShouldBe(GeneratedCode.Client);
        tree.FirstFacts.ShouldBe(GeneratedCode.Facts);
        tree.FirstClient.ShouldNotContain("\r");
    }

    [Fact]
    public async Task Clean_removes_what_was_generated_and_a_design_time_build_brings_the_types_back()
    {
        (await tree.RunAsync("clean", "src/KyyContracts")).ShouldSucceed();
        tree.HasGenerated("").ShouldBeFalse();

        var files = await tree.RunAsync(
            "msbuild", "src/KyyContracts", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:Compile");

        files.ShouldSucceed().Output.ShouldContain("Client.g.cs");
        tree.HasGenerated("Client.g.cs").ShouldBeTrue();
        (await tree.BuildAsync()).ShouldSucceed();
    }

    [Fact]
    public async Task A_release_build_of_a_user_alone_needs_no_second_client()
    {
        var client = tree.Client;

        var build = await tree.BuildAsync("First", "-c:Release");

        build.ShouldSucceed();
        build.GeneratedClients.ShouldBe(0);
        tree.Client.ShouldBe(client);
    }
}
