using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class PollsWithoutPauseTests
{
    public static TheoryData<string> Found => [.. PollsWithoutPauseSamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. PollsWithoutPauseSamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task A_missing_pause_is_found_with(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(PollsWithoutPauseSamples.Found[sample]), "KYY1002");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task No_poll_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(PollsWithoutPauseSamples.LeftAlone[sample]), "KYY1002");

    [Fact]
    public Task A_contract_without_a_pause_asks_for_none() => Analysis.VerifyByAsync(
        RenderContract.Source.Replace("MinDelaySeconds", "EstimateFromSeconds", StringComparison.Ordinal).Replace("EstimateFromSeconds = 120, ", "", StringComparison.Ordinal)
            .Replace("EstimateFromSeconds = 45, ", "", StringComparison.Ordinal).Replace("MaxDelaySeconds = 60, ", "", StringComparison.Ordinal).Replace("MaxDelaySeconds = 24, ", "", StringComparison.Ordinal),
        RenderContract.Method("while (true) { var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; }"),
        "KYY1002");
}
