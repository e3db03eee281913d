namespace KyyContracts.Generators.Tests.Build;

[Collection(nameof(BuildTests))]
public sealed class BrokenBuildTests(BuildTree tree)
{
    private const string Spec = "spec/kyyvideo2.openapi.yaml";
    private const string Template = "generators/KyyContracts.Generators/nswag/templates/Enum.liquid";

    [Fact]
    public async Task A_broken_spec_is_an_error_at_its_place_and_leaves_the_last_client()
    {
        var (spec, client) = (tree.Read(Spec), tree.Client);
        tree.Edit(Spec, "^      x-waiter:$", "      x-waiter:\n        pace: slow");
        try
        {
            var build = await tree.BuildAsync();

            build.ShouldFail();
            build.Output.ShouldMatch(@"kyyvideo2\.openapi\.yaml\([0-9]+,[0-9]+\): error KYY8[0-9]{3}: .*pace");
            tree.Client.ShouldBe(client);
            tree.HasGenerated("contract.stamp").ShouldBeFalse();
        }
        finally
        {
            tree.Write(Spec, spec);
        }

        (await tree.BuildAsync()).ShouldSucceed();
        tree.Client.ShouldBe(client);
    }

    [Fact]
    public async Task A_failed_run_of_nswag_is_an_error_that_names_the_contract_and_leaves_the_last_client()
    {
        var (template, client) = (tree.Read(Template), tree.Client);
        tree.Write(Template, "{% if %}");
        try
        {
            var build = await tree.BuildAsync();

            build.ShouldFail();
            build.Output.ShouldMatch(@"kyyvideo2\.openapi\.yaml *: error KYY8906: .*CSharp/Enum");
            tree.Client.ShouldBe(client);
            tree.HasGenerated("client.stamp").ShouldBeFalse();
        }
        finally
        {
            tree.Write(Template, template);
        }

        (await tree.BuildAsync()).ShouldSucceed();
        tree.Client.ShouldBe(client);
    }
}
