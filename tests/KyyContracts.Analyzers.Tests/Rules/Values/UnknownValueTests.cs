using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules.Values;

public sealed class UnknownValueTests
{
    [Theory]
    [InlineData("""return new RenderTask { Id = id, Quality = {|KYY2007:"ultra"|} };""")]
    [InlineData("""return task with { Quality = {|KYY2007:"Final"|} };""")]
    [InlineData("""return new RenderTask { Id = id, Quality = ids.Length > 0 ? "draft" : {|KYY2007:"ultra"|} };""")]
    [InlineData("""if (task.Quality == {|KYY2007:"ultra"|}) return task;""")]
    [InlineData("""if (task.Quality == {|KYY2007:"Final"|}) return task;""")]
    [InlineData("""if (string.Equals(task.Quality, {|KYY2007:"ultra"|}, StringComparison.OrdinalIgnoreCase)) return task;""")]
    [InlineData("""if (task.Quality is "final" or {|KYY2007:"ultra"|}) return task;""")]
    [InlineData("""switch (task.Quality) { case "draft": break; case {|KYY2007:"ultra"|}: return task; }""")]
    [InlineData("""return task.Quality switch { "draft" => 1, {|KYY2007:"ultra"|} => 2, _ => 3 };""")]
    [InlineData("""if (task is { Quality: {|KYY2007:"ultra"|} }) return task;""")]
    [InlineData("""if (new[] { "final", {|KYY2007:"ultra"|} }.Contains(task.Quality)) return task;""")]
    public Task A_value_that_the_contract_lacks_is_found_in(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("""return new RenderTask { Id = id, Quality = "draft" };""")]
    [InlineData("""return new RenderTask { Id = "ultra", Quality = id };""")]
    [InlineData("""return task with { Quality = "" };""")]
    [InlineData("""return task with { Quality = null! };""")]
    [InlineData("""if (task.Quality is "final" or "draft" or "" or null) return task;""")]
    [InlineData("""if (task.Quality.Equals("FINAL", StringComparison.OrdinalIgnoreCase)) return task;""")]
    [InlineData("""if (task.Quality.ToUpperInvariant() == "FINAL") return task;""")]
    [InlineData("""if (task.Quality == id || task.Id == "ultra") return task;""")]
    public Task Nothing_is_reported_for(string statements) => VerifyAsync(statements);

    [Fact]
    public Task A_parameter_may_have_known_values() => Analysis.VerifyAsync(
        """
        using KyyContracts.Annotations;
        class Use { static void Make([KnownValues("final", "draft")] string quality = "final") { } static void Two() { Make(); Make("draft"); Make({|KYY2007:"ultra"|}); } }
        """,
        "KYY2007");

    [Fact]
    public async Task The_message_names_what_the_contract_has()
    {
        var found = await Analysis.RunAsync(Analysis.CompileConsumer(RenderContract.Method("return new RenderTask { Id = id, Quality = \"ultra\" };")));

        found.Single().GetMessage(null).ShouldStartWith("The contract does not have 'ultra'; it knows final, draft.");
    }

    [Fact]
    public async Task Projects_of_tests_are_left_alone()
    {
        var compilation = Analysis.CompileConsumer(RenderContract.Method("return new RenderTask { Id = id, Quality = \"ultra\" }.Quality == \"odd\";"));

        (await Analysis.RunAsync(compilation)).Count.ShouldBe(2);
        (await Analysis.RunAsync(compilation.AddReferences(Analysis.Assembly("nunit.framework")))).ShouldBeEmpty();
    }

    private static Task VerifyAsync(string statements) =>
        Analysis.VerifyAsync(RenderContract.Method($"var task = await client.GetRenderAsync(id, token); {statements} return null;"), "KYY2007");
}
