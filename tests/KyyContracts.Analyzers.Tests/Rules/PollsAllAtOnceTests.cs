using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class PollsAllAtOnceTests
{
    public static TheoryData<string> Found => [.. PollsAllAtOnceSamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. PollsAllAtOnceSamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task Polls_all_at_once_are_found_with(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(PollsAllAtOnceSamples.Found[sample]), "KYY1007");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task Nothing_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(PollsAllAtOnceSamples.LeftAlone[sample]), "KYY1007");

    [Fact]
    public async Task The_message_tells_what_to_do()
    {
        var source = RenderContract.Method("return await Task.WhenAll(ids.Select(each => client.GetRenderAsync(each)));");

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));

        found.Where(diagnostic => diagnostic.Id == "KYY1007").ShouldHaveSingleItem().GetMessage(null).ShouldBe(
            "This runs for all elements at the same time, and many elements are many requests at once: the service may limit the rate. "
            + "Limit how many run at a time, such as with a SemaphoreSlim, with Chunk or with Parallel.ForEachAsync.");
    }
}
