using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class DiscardsAnswerTests
{
    public static TheoryData<string> Found => [.. DiscardsAnswerSamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. DiscardsAnswerSamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task A_lost_answer_is_found_with(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(DiscardsAnswerSamples.Found[sample]), "KYY2006");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task No_answer_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(DiscardsAnswerSamples.LeftAlone[sample]), "KYY2006");

    [Fact]
    public async Task The_message_tells_what_to_do()
    {
        var source = RenderContract.Method("while (true) { await client.GetRenderAsync(id); await Task.Delay(30000); }");

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));

        found.Where(diagnostic => diagnostic.Id == "KYY2006").ShouldHaveSingleItem().GetMessage(null).ShouldBe(
            "Nobody takes what this call of 'GetRenderAsync' answers, and it is repeated: it counts against the rate limit and tells nothing. "
            + "Keep the answer and test its state, or leave the call out.");
    }
}
