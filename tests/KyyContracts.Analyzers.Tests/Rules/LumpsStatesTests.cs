using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class LumpsStatesTests
{
    public static TheoryData<string> Found => [.. LumpsStatesSamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. LumpsStatesSamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task A_shared_default_is_found_in(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(LumpsStatesSamples.Found[sample]), "KYY2002");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task Nothing_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(LumpsStatesSamples.LeftAlone[sample]), "KYY2002");

    [Fact]
    public async Task The_message_tells_what_to_do()
    {
        var source = RenderContract.Method("return (await client.GetRenderAsync(id)).State switch { RenderState.Done => 1, RenderState.Waiting => 2, _ => 0 };");

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));

        found.Where(diagnostic => diagnostic.Id == "KYY2002").ShouldHaveSingleItem().GetMessage(null).ShouldBe(
            "A task that is Broken has ended, one that is Drawing has not, and this switch gives both to its default. "
            + "What has ended may be taken for what goes on. Give Broken an arm of its own.");
    }

    [Fact]
    public async Task The_message_says_that_states_are_left_out()
    {
        var source = RenderContract.Method("switch ((await client.GetRenderAsync(id)).State) { case RenderState.Done: return 1; } return 0;");

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));

        found.Where(diagnostic => diagnostic.Id == "KYY2002").ShouldHaveSingleItem().GetMessage(null).ShouldBe(
            "A task that is Broken has ended, one that is Waiting or Drawing has not, and this switch leaves both out. "
            + "What has ended may be taken for what goes on. Give Broken an arm of its own.");
    }

    [Theory]
    [InlineData("{|KYY2002:task.StateText|} switch { \"rendered\" => 1, _ => 0 }")]
    [InlineData("task.StateText switch { \"Done\" => 1, _ => 0 }")]
    [InlineData("{|KYY2002:task.State.ToString()|} switch { \"Done\" => 1, _ => 0 }")]
    [InlineData("task.State.ToString() switch { \"rendered\" => 1, _ => 0 }")]
    public Task A_states_name_is_not_its_text(string marked) => Analysis.VerifyByAsync(
        RenderContract.Source.Replace("\"done\"", "\"rendered\"", StringComparison.Ordinal),
        RenderContract.Method($"var task = await client.GetRenderAsync(id); return {marked};"),
        "KYY2002");
}
