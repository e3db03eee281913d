using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

public sealed class PollsTooOftenTests
{
    public static TheoryData<string> Found => [.. PollsTooOftenSamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. PollsTooOftenSamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task A_pause_shorter_than_every_variant_recommends_is_found_in(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(PollsTooOftenSamples.Found[sample]), "KYY1001");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task No_poll_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(PollsTooOftenSamples.LeftAlone[sample]), "KYY1001");

    [Fact]
    public async Task The_message_names_the_pause_the_recommendation_and_the_remedy()
    {
        var source = RenderContract.Method("while (!(await client.GetRenderAsync(id)).IsDone) await Task.Delay(2500); return null;");

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));

        found.Where(diagnostic => diagnostic.Id == "KYY1001").ShouldHaveSingleItem().GetMessage(null).ShouldBe(
            "'GetRenderAsync' polls again after at most 2.5 s; the contract recommends 30–60 s (draft: 12–24 s). "
            + "The service may limit the rate. Pause at least 30 s between two polls of a task, or let the client's waiter keep the schedule.");
    }

    [Theory]
    [InlineData("for (var i = 0; i < 8; i++) { POLL await Task.Delay(i * 1000, token); }", "KYY1001", "7 s")]
    [InlineData("for (var i = 0; i <= 8; i++) { POLL await Task.Delay(i * 1000, token); }", "KYY1001", "8 s")]
    [InlineData("for (int i = 0, n = 9; 8 > i; i++) { POLL await Task.Delay(i * 1000, token); Log(n); }", "KYY1001", "7 s")]
    [InlineData("for (var i = 0; i < 8 && !_over; i++) { POLL await Task.Delay(i * 1000, token); }", "KYY1001", "7 s")]
    [InlineData("for (var i = 0; i < 8; ++i) { POLL await Task.Delay(TimeSpan.FromSeconds(i * 0.5), token); }", "KYY1001", "3.5 s")]
    [InlineData("for (var i = 0; i < 8; i += 2) { POLL await Task.Delay(i * 1000, token); }", "KYY1001", "7 s")]
    [InlineData("for (var i = 0; i < 80; i++) { POLL await Task.Delay(i * 1000, token); }", "KYY1002", "")]
    [InlineData("for (var i = 0; i < ids.Length; i++) { POLL await Task.Delay(i * 1000, token); }", "KYY1002", "")]
    [InlineData("for (var i = 0; i < 8; i++) { POLL await Task.Delay(i * 1000, token); i += ids.Length; }", "KYY1002", "")]
    [InlineData("for (var i = 0; ; i++) { POLL await Task.Delay(i * 1000, token); }", "KYY1002", "")]
    [InlineData("for (var i = 0; i < 8 || !_over; i++) { POLL await Task.Delay(i * 1000, token); }", "KYY1002", "")]
    [InlineData("for (var i = 0; i < 8; i++) { POLL await Task.Delay(i > 0 ? 5000 : 0, token); }", "KYY1001", "5 s")]
    [InlineData("for (var i = 0; i < 8; i++) { POLL if (i > 0) await Task.Delay(5000, token); }", "KYY1001", "5 s")]
    [InlineData("for (var i = 0; i < 8; i++) { POLL if (i > 0) await Task.Delay(12000, token); }", "KYY1002", "")]
    [InlineData("for (var i = 0; i < 8; i++) { POLL if (i > 0) await Task.Delay(30000, token); }", "KYY1002", "")]
    [InlineData("for (var i = 0; i < 8; i++) { POLL if (i > 0) await http.GetAsync(id, token); }", "KYY1002", "")]
    [InlineData("for (var i = 0; i < 8; i++) { POLL if (i > 8) await Task.Delay(5000, token); }", "KYY1002", "")]
    public async Task A_pause_that_grows_from_none_is_told_by_its_longest(string cycle, string id, string pause)
    {
        var source = RenderContract.Method(cycle.Replace("POLL", "var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task;", StringComparison.Ordinal) + (cycle.Contains("; ;", StringComparison.Ordinal) ? "" : " return null;"));

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));

        var told = found.Where(diagnostic => diagnostic.Id is "KYY1001" or "KYY1002" or "KYY1009").ShouldHaveSingleItem();
        told.Id.ShouldBe(id);
        told.GetMessage(null).ShouldContain(pause.Length > 0 ? $"at most {pause};" : "at once");
    }
}
