using KyyContracts.Analyzers.Tests.Verification;
using KyyContracts.CodeFixes.Pauses;
using KyyContracts.CodeFixes.Tests.Verification;

namespace KyyContracts.CodeFixes.Tests.Pauses;

public sealed class RaisePauseTests
{
    [Theory]
    [InlineData("Task.Delay(5000)", "Task.Delay(30000)")]
    [InlineData("Task.Delay(millisecondsDelay: 2 * 1000)", "Task.Delay(millisecondsDelay: 30000)")]
    [InlineData("Task.Delay(TimeSpan.FromSeconds(5)/* five */, token)", "Task.Delay(TimeSpan.FromSeconds(30)/* five */, token)")]
    [InlineData("Task.Delay(ids.Length > 3 ? 4000 : 5000)", "Task.Delay(30000)")]
    public Task The_length_is_written_in_the_unit_in_which_it_stands(string pause, string expected) =>
        Fixed.VerifyBodyAsync<RaisePause>("KYY1001", Loop($"await {pause};"), Loop($"await {expected};"));

    [Fact]
    public Task A_local_is_given_another_start() => Fixed.VerifyBodyAsync<RaisePause>(
        "KYY1001", "var pause = 1000;\n" + Loop("await Task.Delay(pause); pause *= 2;"), "var pause = 30000;\n" + Loop("await Task.Delay(pause); pause *= 2;"));

    [Fact]
    public async Task A_field_that_nothing_else_uses_is_given_another_value()
    {
        var source = RenderContract.Method(Loop("await Task.Delay(Pause, token);"));

        await Fixed.VerifyAsync<RaisePause>("KYY1001", source, source.Replace("Pause = TimeSpan.FromSeconds(5)", "Pause = TimeSpan.FromSeconds(30)"));
    }

    [Fact]
    public Task A_field_that_others_use_is_left_as_it_is() => Fixed.VerifyBodyAsync<RaisePause>(
        "KYY1001", "Log(Pause);\n" + Loop("await Task.Delay(Pause, token);"), "Log(Pause);\n" + Loop("await Task.Delay(TimeSpan.FromSeconds(30), token);"));

    [Fact]
    public Task The_period_of_a_timer_is_a_pause() => Fixed.VerifyBodyAsync<RaisePause>(
        "KYY1009",
        "using var timer = new PeriodicTimer(TimeSpan.FromSeconds(15));\nwhile (await timer.WaitForNextTickAsync(token)) if ((await client.GetRenderAsync(id, token)).IsOver()) break;\nreturn null;",
        "using var timer = new PeriodicTimer(TimeSpan.FromSeconds(30));\nwhile (await timer.WaitForNextTickAsync(token)) if ((await client.GetRenderAsync(id, token)).IsOver()) break;\nreturn null;");

    [Theory]
    [InlineData("await Task.Delay(3000); await Task.Delay(4000);")]
    [InlineData("await Task.Delay(Random.Shared.Next(1000));")]
    public Task Several_pauses_and_what_is_not_constant_are_left_to_the_user(string pause) =>
        Fixed.VerifyNoneAsync<RaisePause>("KYY1001", Loop(pause));

    [Fact]
    public Task Two_polls_that_share_a_pause_are_mended_by_one_change() => Fixed.VerifyAllBodyAsync<RaisePause>(
        "KYY1001",
        """
        var pause = 1000;
        while (!(await client.GetRenderAsync(id, token)).IsOver()) Thread.Sleep(pause);
        while (!(await client.GetRenderAsync(id, token)).IsOver()) await Task.Delay(pause);
        while (!(await client.GetRenderAsync(id, token)).IsOver()) await Task.Delay(2000);
        return null;
        """,
        """
        var pause = 30000;
        while (!(await client.GetRenderAsync(id, token)).IsOver()) Thread.Sleep(pause);
        while (!(await client.GetRenderAsync(id, token)).IsOver()) await Task.Delay(pause);
        while (!(await client.GetRenderAsync(id, token)).IsOver()) await Task.Delay(30000);
        return null;
        """);

    [Theory]
    [InlineData("await Task.Delay(5000, token);", "await Task.Delay(RenderFacts.GetRender.MinDelay, token);")]
    [InlineData("await Task.Delay(TimeSpan.FromSeconds(5), token);", "await Task.Delay(RenderFacts.GetRender.MinDelay, token);")]
    [InlineData("await Task.Delay(millisecondsDelay: 5000);", "await Task.Delay(millisecondsDelay: (int)(RenderFacts.GetRender.MinDelaySeconds * 1000));")]
    [InlineData("const int Step = 5000; Thread.Sleep(Step);", "const int Step = (int)(RenderFacts.GetRender.MinDelaySeconds * 1000); Thread.Sleep(Step);")]
    public Task The_constant_of_the_contract_is_used_where_there_is_one(string pause, string expected) => Fixed.VerifyAsync<RaisePause>(
        "KYY1001", RenderContract.Method(Loop(pause)) + Facts, RenderContract.Method(Loop(expected)) + Facts);

    [Fact]
    public Task Of_two_operations_with_one_pause_the_constant_is_that_of_the_method_s_name() => Fixed.VerifyAsync<RaisePause>(
        "KYY1001",
        RenderContract.Method(Loop("await Task.Delay(1);")) + Facts + Facts.Replace("GetRender", "GetOther").Replace("RenderFacts", "OtherFacts"),
        RenderContract.Method(Loop("await Task.Delay(RenderFacts.GetRender.MinDelay);")) + Facts + Facts.Replace("GetRender", "GetOther").Replace("RenderFacts", "OtherFacts"));

    [Fact]
    public Task A_file_with_other_line_ends_keeps_them() => Fixed.VerifyAsync<RaisePause>(
        "KYY1001",
        RenderContract.Method(Loop("await Task.Delay(1);")).Replace("\n", "\r\n"),
        RenderContract.Method(Loop("await Task.Delay(30000);")).Replace("\n", "\r\n"));

    [Fact]
    public Task Statements_of_a_file_itself_are_fixed_too() => Fixed.VerifyAsync<RaisePause>(
        "KYY1001",
        "using System.Threading.Tasks;\nusing Render;\nvar client = new RenderClient();\nwhile (!(await client.GetRenderAsync(\"a\")).IsOver()) await Task.Delay(System.TimeSpan.FromSeconds(1));\n",
        "using System.Threading.Tasks;\nusing Render;\nvar client = new RenderClient();\nwhile (!(await client.GetRenderAsync(\"a\")).IsOver()) await Task.Delay(System.TimeSpan.FromSeconds(30));\n");

    [Fact]
    public async Task The_pause_that_a_project_asks_of_itself_stands_for_the_contract_s()
    {
        var bench = Workbench.With("kyy.minimum_polling_delay = 45", RenderContract.Method(Loop("await Task.Delay(30000);")) + Facts);
        var found = (await bench.DiagnosticsAsync()).Single(diagnostic => diagnostic.Id == "KYY1001");

        var action = (await bench.OfferedAsync(new RaisePause(), found)).ShouldHaveSingleItem();

        action.Title.ShouldBe("Pause 45 s between two polls");
        (await (await bench.AfterAsync(action)).TextsAsync()).ShouldHaveSingleItem().ShouldBe(RenderContract.Method(Loop("await Task.Delay(45000);")) + Facts);
    }

    private const string Facts = """

        namespace Render
        {
            public static class RenderFacts
            {
                public static class GetRender
                {
                    public const double MinDelaySeconds = 30D;
                    public static TimeSpan MinDelay { get; } = TimeSpan.FromSeconds(MinDelaySeconds);
                }
            }
        }
        """;

    private static string Loop(string pause) => $$"""
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // asks
            if (task.State is RenderState.Done or RenderState.Broken) return task;
            {{pause}} // waits
        }
        """;
}
