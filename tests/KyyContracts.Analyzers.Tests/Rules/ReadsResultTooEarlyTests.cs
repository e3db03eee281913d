using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class ReadsResultTooEarlyTests
{
    public static TheoryData<string> Found => [.. ReadsResultTooEarlySamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. ReadsResultTooEarlySamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task An_early_use_is_found_with(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(ReadsResultTooEarlySamples.Found[sample]), "KYY2003");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task No_use_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(ReadsResultTooEarlySamples.LeftAlone[sample]), "KYY2003");

    [Fact]
    public async Task The_message_names_the_member_its_state_and_the_states_that_are_possible()
    {
        var source = RenderContract.Method("""
            var task = await client.GetRenderAsync(id);
            return task.State == RenderState.Waiting ? null : task.Picture!.Host;
            """);

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));

        found.Where(diagnostic => diagnostic.Id == "KYY2003").ShouldHaveSingleItem().GetMessage(null).ShouldBe(
            "'Picture' has a value in state Done alone; here the task may also be Drawing or Broken, and 'Picture' is null then. "
            + "Test for Done, or 'Picture' for null, before it is used.");
    }
}
