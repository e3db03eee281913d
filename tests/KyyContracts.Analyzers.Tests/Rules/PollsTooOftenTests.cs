using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class PollsTooOftenTests
{
    public static TheoryData<string> Found => [.. PollsTooOftenSamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. PollsTooOftenSamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task A_pause_shorter_than_every_variant_recommends_is_found_in(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(PollsTooOftenSamples.Found[sample]), "KYY1001");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task No_poll_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(PollsTooOftenSamples.LeftAlone[sample]), "KYY1001");

    [Fact]
    public async Task The_message_names_the_pause_the_recommendation_and_the_remedy()
    {
        var source = RenderContract.Method("while (!(await client.GetRenderAsync(id)).IsDone) await Task.Delay(2500); return null;");

        var found = await Analysis.RunAsync(Analysis.Compile(withContract: true, source, RenderContract.Source));

        found.Where(diagnostic => diagnostic.Id == "KYY1001").ShouldHaveSingleItem().GetMessage(null).ShouldBe(
            "'GetRenderAsync' polls again after at most 2.5 s; the contract recommends 30–60 s (draft: 12–24 s). "
            + "The service may limit the rate. Pause at least 30 s between two polls of a task, or let the client's waiter keep the schedule.");
    }
}
