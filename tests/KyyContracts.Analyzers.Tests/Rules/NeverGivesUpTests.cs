using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class NeverGivesUpTests
{
    public static TheoryData<string> Found => [.. NeverGivesUpSamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. NeverGivesUpSamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task A_cycle_without_a_bound_is_found_with(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(NeverGivesUpSamples.Found[sample]), "KYY1004");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task No_poll_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(NeverGivesUpSamples.LeftAlone[sample]), "KYY1004");
}
