using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules.Values;

public sealed class UnknownStateTextTests
{
    public static TheoryData<string> Found => [.. UnknownStateTextSamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. UnknownStateTextSamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task A_text_that_is_no_states_is_found_in(string sample) => VerifyAsync(UnknownStateTextSamples.Found[sample]);

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task Nothing_is_reported_for(string sample) => VerifyAsync(UnknownStateTextSamples.LeftAlone[sample]);

    [Theory]
    [InlineData("Done", "done")]
    [InlineData("success", "done")]
    [InlineData("Failed", "broken")]
    [InlineData("brokn", "broken")]
    [InlineData("in-progress", "in_progress")]
    [InlineData("inprogress", "in_progress")]
    [InlineData("processing", "in_progress")]
    [InlineData("cancelled", "canceled")]
    [InlineData("cancel", "canceled")]
    public async Task The_nearest_text_is_named_and_handed_to_fixes(string text, string near)
    {
        var contract = RenderContract.Source
            .Replace("\"drawing\"", "\"in_progress\"", StringComparison.Ordinal).Replace("\"waiting\"", "\"canceled\"", StringComparison.Ordinal);

        var found = await FindAsync($"return task.StateText == \"{text}\";", contract);

        found.Properties["Text"].ShouldBe(near);
        found.GetMessage(null).ShouldBe(
            $"'{text}' is no state of the contract (canceled, in_progress, done, broken), so the comparison never holds for one. Compare with '{near}'.");
    }

    [Fact]
    public async Task The_nearest_text_has_the_case_that_the_program_gives_it() =>
        (await FindAsync("return task.StateText.ToUpper() == \"done\";", RenderContract.Source)).Properties["Text"].ShouldBe("DONE");

    [Fact]
    public Task Of_two_states_of_success_the_word_means_neither() => Analysis.VerifyByAsync(
        RenderContract.Source.Replace("Waiting = 1,", "[TerminalState(TerminalKind.Success)] Waiting = 1,", StringComparison.Ordinal)
            .Replace("\"done\"", "\"rendered\"", StringComparison.Ordinal),
        RenderContract.Method("return (await client.GetRenderAsync(id, token)).StateText == \"finished\";"),
        "KYY2005");

    [Theory]
    [InlineData("passed", "paused")]
    [InlineData("started", "staged")]
    [InlineData("active", "inactive")]
    [InlineData("paid", "unpaid")]
    public Task Another_word_is_no_slip(string state, string word) => Analysis.VerifyByAsync(
        RenderContract.Source.Replace("\"drawing\"", $"\"{state}\"", StringComparison.Ordinal),
        RenderContract.Method($"return (await client.GetRenderAsync(id, token)).StateText == \"{word}\";"),
        "KYY2005");

    [Fact]
    public Task A_set_in_a_field_is_looked_into() => Analysis.VerifyAsync(
        """
        using System.Collections.Generic;
        class Use
        {
            private static readonly HashSet<string> Ends = new() { "done", {|KYY2005:"failed"|} };
            static bool Is(Render.RenderTask task) => Ends.Contains(task.StateText);
        }
        """,
        "KYY2005");

    [Fact]
    public Task A_parameter_may_be_a_states_text() => Analysis.VerifyAsync(
        """
        using KyyContracts.Annotations;
        class Use { static bool IsOver([StateText(typeof(Render.RenderState))] string text) => text == {|KYY2005:"Done"|}; }
        """,
        "KYY2005");

    private static Task VerifyAsync(string statements) =>
        Analysis.VerifyAsync(RenderContract.Method($"var task = await client.GetRenderAsync(id, token); {statements} return null;"), "KYY2005");

    private static async Task<Microsoft.CodeAnalysis.Diagnostic> FindAsync(string statements, string contract)
    {
        var found = await Analysis.RunAsync(Analysis.Compile(
            withContract: true, RenderContract.Method("var task = await client.GetRenderAsync(id, token); " + statements), contract));
        return found.Single(diagnostic => diagnostic.Id == "KYY2005");
    }
}
