using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class ReadsReasonTooEarlyTests
{
    public static TheoryData<string> Found => [.. ReadsReasonTooEarlySamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. ReadsReasonTooEarlySamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task An_early_use_is_found_with(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(ReadsReasonTooEarlySamples.Found[sample]), "KYY2004");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task No_use_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(ReadsReasonTooEarlySamples.LeftAlone[sample]), "KYY2004");

    [Fact]
    public async Task The_message_names_the_member_its_state_and_the_states_that_are_possible()
    {
        var source = RenderContract.Method("""
            var task = await client.GetRenderAsync(id);
            return task.State == RenderState.Waiting ? null : task.Reason!.Length;
            """);

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));

        found.Where(diagnostic => diagnostic.Id == "KYY2004").ShouldHaveSingleItem().GetMessage(null).ShouldBe(
            "'Reason' has a value in state Broken alone; here the task may also be Drawing or Done, and 'Reason' is null then. "
            + "Test for Broken, or 'Reason' for null, before it is used.");
    }
}
