using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class BlocksThreadTests
{
    public static TheoryData<string> Found => [.. BlocksThreadSamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. BlocksThreadSamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task A_blocked_thread_is_found_with(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(BlocksThreadSamples.Found[sample]), "KYY1005");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task Nothing_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(BlocksThreadSamples.LeftAlone[sample]), "KYY1005");

    [Fact]
    public async Task The_message_says_until_when_a_poll_is_waited_for()
    {
        var source = RenderContract.Method("return client.GetRenderAsync(id).Result;");

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));

        found.Where(diagnostic => diagnostic.Id == "KYY1005").ShouldHaveSingleItem().GetMessage(null).ShouldBe(
            "'Result' blocks a thread until the poll is answered. It serves nobody meanwhile, and a program whose context waits for that thread never goes on. Await instead.");
    }

    [Fact]
    public async Task The_message_says_that_a_wait_is_waited_for()
    {
        var source = RenderContract.Method("return waits.WaitForCompletionAsync(id).GetAwaiter().GetResult();");

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));

        found.Where(diagnostic => diagnostic.Id == "KYY1005").ShouldHaveSingleItem().GetMessage(null).ShouldBe(
            "'GetResult' blocks a thread until the polling is over. It serves nobody meanwhile, and a program whose context waits for that thread never goes on. Await instead.");
    }

    [Fact]
    public async Task The_message_says_that_it_is_a_pause()
    {
        var source = RenderContract.Method("while (!(await client.GetRenderAsync(id, token)).IsOver()) Thread.Sleep(30000); return null;");

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));

        found.Where(diagnostic => diagnostic.Id == "KYY1005").ShouldHaveSingleItem().GetMessage(null).ShouldBe(
            "'Thread.Sleep' blocks a thread between two polls. It serves nobody meanwhile, and a program whose context waits for that thread never goes on. Await instead.");
    }
}
