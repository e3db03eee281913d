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
    [InlineData("done complete completed success succeed succeeded successful successfully finish finished", "rendered")]
    [InlineData("error errored fail failed failure fault faulted Failed FAILURE", "broken")]
    [InlineData("cancel canceled Cancelled", "cancelled")]
    [InlineData("cancelled Canceled CANCEL", "canceled")]
    [InlineData("queued queueing queuing inqueue enqueued waiting in-queue", "pending")]
    [InlineData("pending", "queued")]
    [InlineData("processing running working executing in_progress", "inprogress")]
    [InlineData("in-progress", "running")]
    public async Task Another_word_for_a_state_means_it(string words, string state)
    {
        var contract = RenderContract.Source.Replace("\"done\"", "\"rendered\"", StringComparison.Ordinal);
        contract = contract.Contains($"\"{state}\"", StringComparison.Ordinal) ? contract : contract.Replace("\"waiting\"", $"\"{state}\"", StringComparison.Ordinal);

        foreach (var word in words.Split(' '))
        {
            (await FindAsync($"return task.StateText == \"{word}\";", contract)).Properties["Text"].ShouldBe(state, word);
        }
    }

    [Theory]
    [InlineData("Aborted", "abort")]
    [InlineData("accepted", "accept")]
    [InlineData("approved", "approve")]
    [InlineData("blocked", "block")]
    [InlineData("closed", "cloned")]
    [InlineData("created", "crated")]
    [InlineData("creating", "creation")]
    [InlineData("deleted", "delete")]
    [InlineData("expired", "exported")]
    [InlineData("exported", "expired")]
    [InlineData("loaded", "load")]
    [InlineData("locked", "looked")]
    [InlineData("moved", "mixed")]
    [InlineData("opened", "open")]
    [InlineData("parsed", "parked")]
    [InlineData("passed", "paused")]
    [InlineData("paused", "passed")]
    [InlineData("posted", "ported")]
    [InlineData("printed", "painted")]
    [InlineData("rejected", "reject")]
    [InlineData("released", "release")]
    [InlineData("removed", "remove")]
    [InlineData("resumed", "resume")]
    [InlineData("retrying", "retiring")]
    [InlineData("skipped", "shipped")]
    [InlineData("staged", "started")]
    [InlineData("started", "staged")]
    [InlineData("starting", "storing")]
    [InlineData("stopped", "stored")]
    [InlineData("stopping", "storing")]
    [InlineData("updated", "update")]
    [InlineData("uploaded", "unloaded")]
    public Task A_word_of_its_own_is_no_slip_of_another(string word, string state) => Analysis.VerifyByAsync(
        RenderContract.Source.Replace("\"drawing\"", $"\"{state}\"", StringComparison.Ordinal),
        RenderContract.Method($"return (await client.GetRenderAsync(id, token)).StateText == \"{word}\";"),
        "KYY2005");

    [Theory]
    [InlineData("rending", "rendering")]
    [InlineData("rendernig", "rendering")]
    [InlineData("redneirng", "rendering")]
    [InlineData("renderingg", "rendering")]
    [InlineData("rndring", "rendering")]
    [InlineData("rendoring", "rendering")]
    [InlineData("reendering", "rendering")]
    [InlineData("rnedreign", null)]
    [InlineData("rdrng", null)]
    [InlineData("renderinging", null)]
    [InlineData("rundoreng", null)]
    [InlineData("endering", null)]
    [InlineData("r", null)]
    [InlineData("re", null)]
    [InlineData("opne", "open")]
    [InlineData("ope", "open")]
    [InlineData("oopen", "open")]
    [InlineData("opan", "open")]
    [InlineData("oxan", null)]
    [InlineData("op", null)]
    [InlineData("oepns", null)]
    [InlineData("openeds", null)]
    public async Task A_slip_is_at_most_two_letters_and_one_in_a_short_word(string text, string? state)
    {
        var contract = RenderContract.Source.Replace("\"drawing\"", "\"rendering\"", StringComparison.Ordinal).Replace("\"waiting\"", "\"open\"", StringComparison.Ordinal);

        var found = (await Analysis.RunAsync(Analysis.Compile(withContract: true, RenderContract.Method($"return (await client.GetRenderAsync(id, token)).StateText == \"{text}\";"), contract)))
            .Where(diagnostic => diagnostic.Id == "KYY2005").Select(diagnostic => diagnostic.Properties["Text"]).SingleOrDefault();

        found.ShouldBe(state);
    }

    [Fact]
    public async Task Of_two_states_the_nearer_is_meant()
    {
        var contract = RenderContract.Source.Replace("\"drawing\"", "\"lodging\"", StringComparison.Ordinal).Replace("\"waiting\"", "\"loading\"", StringComparison.Ordinal);

        (await FindAsync("return task.StateText == \"loadin\";", contract)).Properties["Text"].ShouldBe("loading");
        (await FindAsync("return task.StateText == \"lodgin\";", contract)).Properties["Text"].ShouldBe("lodging");
    }

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
    public async Task Of_two_states_of_success_the_one_that_is_a_word_for_it_is_meant()
    {
        var contract = RenderContract.Source.Replace("Waiting = 1,", "[TerminalState(TerminalKind.Success)] Waiting = 1,", StringComparison.Ordinal)
            .Replace("\"done\"", "\"rendered\"", StringComparison.Ordinal).Replace("\"waiting\"", "\"completed\"", StringComparison.Ordinal);

        (await FindAsync("return task.StateText == \"success\";", contract)).Properties["Text"].ShouldBe("completed");
    }

    [Fact]
    public async Task The_same_letters_are_nearer_than_another_word()
    {
        var contract = RenderContract.Source.Replace("\"drawing\"", "\"in_queue\"", StringComparison.Ordinal).Replace("\"waiting\"", "\"queued\"", StringComparison.Ordinal);

        (await FindAsync("return task.StateText == \"In-Queue\";", contract)).Properties["Text"].ShouldBe("in_queue");
        (await FindAsync("return task.StateText == \"IN_QUEUE\";", contract)).Properties["Text"].ShouldBe("in_queue");
    }

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
