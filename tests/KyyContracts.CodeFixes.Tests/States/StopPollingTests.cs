using KyyContracts.Analyzers.Tests.Verification;
using KyyContracts.CodeFixes.States;
using KyyContracts.CodeFixes.Tests.Verification;

namespace KyyContracts.CodeFixes.Tests.States;

public sealed class StopPollingTests
{
    private const string Thrown = "throw new TaskFailedException($\"The task is {task.State}: {task.Reason}\");";

    [Theory]
    [InlineData("task.State != RenderState.Done", "!task.IsOver()")]
    [InlineData("RenderState.Done != task.State", "!task.IsOver()")]
    [InlineData("task.State is not RenderState.Done", "!task.IsOver()")]
    [InlineData("!task.IsDone", "!task.IsOver()")]
    [InlineData("task.StateText != \"done\"", "!task.IsOver()")]
    [InlineData("!(task.State == RenderState.Done) /* done? */ && !token.IsCancellationRequested", "!(task.IsOver()) /* done? */ && !token.IsCancellationRequested")]
    public Task A_condition_that_stops_on_success_stops_on_failure_too(string condition, string expected) => Fixed.VerifyBodyAsync<StopPolling>(
        "KYY2001", DoLoop(condition, "return task;"), DoLoop(expected, "return task;"));

    [Fact]
    public Task A_condition_that_stops_on_failure_stops_on_success_too() => Fixed.VerifyBodyAsync<StopPolling>(
        "KYY1003", DoLoop("task.State != RenderState.Broken", "return task;"), DoLoop("!task.IsOver()", "return task;"));

    [Theory]
    [InlineData("if (task.IsDone) return task;", "if (task.IsOver()) return task;")]
    [InlineData("if (task.State == RenderState.Done) { break; }", "if (task.IsOver()) { break; }")]
    public Task An_if_that_only_leaves_does_so_in_every_final_state(string left, string expected) => Fixed.VerifyBodyAsync<StopPolling>(
        "KYY2001", "RenderTask task;\n" + Loop("task = ", left) + "\nreturn task;", "RenderTask task;\n" + Loop("task = ", expected) + "\nreturn task;");

    [Fact]
    public Task Where_the_type_has_no_guard_the_states_are_named()
    {
        // Of a type without the guard, in a file of its own.
        var source = RenderContract.Method(Loop("var task = ", "if (task.State == RenderState.Done) return task;"))
            .Replace("(IRenderClient client,", "(IJobClient client,").Replace("RenderTask", "Job") + Job;

        return Fixed.VerifyAsync<StopPolling>(
            "KYY2001", source, source.Replace("if (task.State == RenderState.Done) return", "if (task.State is RenderState.Done or RenderState.Broken) return"));
    }

    [Theory]
    [InlineData("if (task.IsDone) return task.Picture;")]
    [InlineData("if (task.IsDone) { Log(\"done\"); return task; }")]
    [InlineData("switch (task.State) { case RenderState.Done: return task; }")]
    public Task What_relies_on_success_is_reached_by_success_alone_and_failure_throws(string left) => Fixed.VerifyBodyAsync<StopPolling>(
        "KYY2001",
        Loop("var task = ", left),
        Loop("var task = ", $"if (task.State == RenderState.Broken)\n    {{\n        {Thrown}\n    }}\n    {left}"));

    [Fact]
    public Task A_loop_whose_end_is_taken_for_success_throws_on_failure() => Fixed.VerifyBodyAsync<StopPolling>(
        "KYY2001",
        DoLoop("task.State != RenderState.Done", "Log(\"done\"); return null;"),
        DoLoop("task.State != RenderState.Done", "Log(\"done\"); return null;").Replace("(id, token);", $"(id, token); if (task.State == RenderState.Broken) {Thrown}"));

    [Fact]
    public Task A_loop_that_knows_failure_is_left_on_success() => Fixed.VerifyBodyAsync<StopPolling>(
        "KYY1003",
        Loop("var task = ", "if (task.State == RenderState.Broken) throw new IOException();"),
        Loop("var task = ", "if (task.State == RenderState.Broken) throw new IOException();\n    if (task.State == RenderState.Done)\n    {\n        return task;\n    }"));

    [Fact]
    public Task A_loop_that_tests_nothing_gives_the_task_to_its_caller() => Fixed.VerifyBodyAsync<StopPolling>(
        "KYY1003",
        "for (var i = 0; i < 9; i++)\n" + Loop("var task = ", "Log(task.State);")["while (true)\n".Length..] + "\nreturn null;",
        "for (var i = 0; i < 9; i++)\n" + Loop("var task = ", "Log(task.State);\n    if (task.IsOver())\n    {\n        return task;\n    }")["while (true)\n".Length..] + "\nreturn null;");

    [Theory]
    [InlineData("while (true) { try { var task = await client.GetRenderAsync(id, token); if (task.IsDone) return task; if (task.State == RenderState.Broken) throw new IOException(); } catch (IOException) { } await Task.Delay(30000, token); }")]
    [InlineData("again: var task = await client.GetRenderAsync(id, token); if (task.IsDone) return task; await Task.Delay(30000, token); goto again;")]
    [InlineData("while (!(await client.GetRenderAsync(id, token)).IsDone) await Task.Delay(30000, token); return null;")]
    public Task Nothing_is_offered_where_it_would_not_help(string statements) => Fixed.VerifyNoneAsync<StopPolling>("KYY2001", statements);

    [Fact]
    public Task All_loops_of_a_file_are_mended_at_once() => Fixed.VerifyAllBodyAsync<StopPolling>(
        "KYY2001",
        "RenderTask task;\n" + Loop("task = ", "if (task.IsDone) break;") + "\n" + Other("if (task.IsDone) return task;"),
        "RenderTask task;\n" + Loop("task = ", $"if (task.State == RenderState.Broken)\n    {{\n        {Thrown}\n    }}\n    if (task.IsDone) break;") + "\n" + Other("if (task.IsOver()) return task;"));

    private const string Job = """

        namespace Render
        {
            public interface IJobClient
            {
                [KyyContracts.Annotations.PollingOperation(MinDelaySeconds = 30)]
                Task<Job> GetRenderAsync(string id, CancellationToken cancellationToken = default);
            }

            public sealed record Job
            {
                public required string Id { get; init; }
                public RenderState State { get; init; }
                [KyyContracts.Annotations.PresentWhen(nameof(State), RenderState.Done)] public Uri? Picture { get; init; }
            }
        }
        """;

    private static string DoLoop(string condition, string then) =>
        $"RenderTask task; do {{ await Task.Delay(30000, token); task = await client.GetRenderAsync(id, token); }} while ({condition}); {then}";

    private static string Other(string left) => Loop("task = ", left).Replace("(id, ", "(\"other\", ");

    private static string Loop(string keep, string left) => $$"""
        while (true)
        {
            {{keep}}await client.GetRenderAsync(id, token);
            {{left}}
            await Task.Delay(30000, token);
        }
        """;
}
