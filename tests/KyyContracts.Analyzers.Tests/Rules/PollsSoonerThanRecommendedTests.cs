using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class PollsSoonerThanRecommendedTests
{
    public static TheoryData<string> Found => [.. PollsSoonerThanRecommendedSamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. PollsSoonerThanRecommendedSamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task A_pause_for_the_fast_alone_is_found_with(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(PollsSoonerThanRecommendedSamples.Found[sample]), "KYY1009");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task No_poll_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(PollsSoonerThanRecommendedSamples.LeftAlone[sample]), "KYY1009");
}
