using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class PollsFinishedTaskTests
{
    public static TheoryData<string> Found => [.. PollsFinishedTaskSamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. PollsFinishedTaskSamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task A_finished_task_that_is_polled_again_is_found_with(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(PollsFinishedTaskSamples.Found[sample]), "KYY1003");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task No_poll_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(PollsFinishedTaskSamples.LeftAlone[sample]), "KYY1003");
}
