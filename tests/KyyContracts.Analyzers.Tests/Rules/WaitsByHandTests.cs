using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class WaitsByHandTests
{
    public static TheoryData<string> Found => [.. WaitsByHandSamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. WaitsByHandSamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task A_loop_that_only_waits_is_found_in(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(WaitsByHandSamples.Found[sample]), "KYY1008");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task Nothing_is_said_of(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(WaitsByHandSamples.LeftAlone[sample]), "KYY1008");

    [Theory]
    [InlineData("static class", "static", "{|KYY1008:waits.GetRenderAsync(id, token)|}")]
    [InlineData("class", "static", "waits.GetRenderAsync(id, token)")]
    public Task A_pause_is_the_same_each_time_where_it_is_a_setting(string kind, string modifier, string poll) => Analysis.VerifyAsync(
        RenderContract.Method($$"""
            while (true)
            {
                var task = await {{poll}};
                if (task.State == RenderState.Done) return task.Picture;
                await Task.Delay(Settings.Pause, token);
            }
            """) + $"\ninternal {kind} Settings {{ public {modifier} TimeSpan Pause {{ get; set; }} }}",
        "KYY1008");

    [Fact]
    public async Task The_message_names_the_waiter()
    {
        var source = RenderContract.Method(WaitsByHandSamples.Found["success alone"].Replace("{|KYY1008:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal));

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));

        found.Where(diagnostic => diagnostic.Id == "KYY1008").ShouldHaveSingleItem().GetMessage(null).ShouldBe(
            "This loop only waits for the task to end, without the contract's deadline and whatever the service asks for by Retry-After. "
            + "Let the client wait: WaitForCompletionAsync answers the finished task and throws where it has failed.");
    }
}
