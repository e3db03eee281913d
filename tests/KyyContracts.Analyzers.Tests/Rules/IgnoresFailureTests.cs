using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class IgnoresFailureTests
{
    public static TheoryData<string> Found => [.. IgnoresFailureSamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. IgnoresFailureSamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task Ignored_failure_is_found_with(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(IgnoresFailureSamples.Found[sample]), "KYY2001");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task No_poll_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(IgnoresFailureSamples.LeftAlone[sample]), "KYY2001");
}
