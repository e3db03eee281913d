using KyyContracts.Analyzers.Tests.Verification;
using KyyContracts.CodeFixes.Pauses;
using KyyContracts.CodeFixes.Tests.Verification;

namespace KyyContracts.CodeFixes.Tests.Pauses;

public sealed class AddPauseTests
{
    [Fact]
    public Task A_loop_that_is_left_from_within_pauses_at_its_end() => Fixed.VerifyBodyAsync<AddPause>(
        "KYY1002",
        """
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.IsOver()) return task; // done
        }
        """,
        """
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.IsOver()) return task; // done
            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
        """);

    [Fact]
    public Task A_loop_whose_condition_tests_the_task_pauses_before_it_polls() => Fixed.VerifyBodyAsync<AddPause>(
        "KYY1002",
        """
        RenderTask task;
        do
        {
            // asks
            task = await client.GetRenderAsync(id);
        }
        while (!task.IsOver());
        return task;
        """,
        """
        RenderTask task;
        do
        {
            // asks
            await Task.Delay(TimeSpan.FromSeconds(30));
            task = await client.GetRenderAsync(id);
        }
        while (!task.IsOver());
        return task;
        """);

    [Fact]
    public Task A_loop_in_which_something_jumps_on_pauses_before_it_polls() => Fixed.VerifyBodyAsync<AddPause>(
        "KYY1002",
        "while (true) { var task = await client.GetRenderAsync(id, token); if (!task.IsOver()) continue; return task; }",
        "while (true) { await Task.Delay(TimeSpan.FromSeconds(30), token); var task = await client.GetRenderAsync(id, token); if (!task.IsOver()) continue; return task; }");

    [Theory]
    [InlineData("while (!(await client.GetRenderAsync(id, token)).IsOver()) ;", "while (!(await client.GetRenderAsync(id, token)).IsOver()) await Task.Delay(TimeSpan.FromSeconds(30), token);")]
    [InlineData("while (!(await client.GetRenderAsync(id, token)).IsOver()) { }", "while (!(await client.GetRenderAsync(id, token)).IsOver()) { await Task.Delay(TimeSpan.FromSeconds(30), token); }")]
    [InlineData("while (!(await client.GetRenderAsync(id, token)).IsOver())\n{\n}", "while (!(await client.GetRenderAsync(id, token)).IsOver())\n{\n    await Task.Delay(TimeSpan.FromSeconds(30), token);\n}")]
    [InlineData("while (!(await client.GetRenderAsync(id, token)).IsOver()) Log(id);", "while (!(await client.GetRenderAsync(id, token)).IsOver()) { Log(id); await Task.Delay(TimeSpan.FromSeconds(30), token); }")]
    [InlineData("RenderTask task; do task = await client.GetRenderAsync(id); while (!task.IsOver());", "RenderTask task; do { await Task.Delay(TimeSpan.FromSeconds(30)); task = await client.GetRenderAsync(id); } while (!task.IsOver());")]
    public Task A_body_of_any_form_gets_a_pause(string loop, string expected) =>
        Fixed.VerifyBodyAsync<AddPause>("KYY1002", loop + "\nreturn null;", expected + "\nreturn null;");

    [Theory]
    [InlineData("while (true) { var task = client.GetRenderAsync(id, token).Result; if (task.IsOver()) return task; }")]
    [InlineData("again: var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; goto again;")]
    [InlineData("while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(0); }")]
    public Task None_is_added_where_a_thread_is_blocked_or_no_loop_stands_or_a_pause_is_there(string loop) =>
        Fixed.VerifyNoneAsync<AddPause>("KYY1002", loop);

    [Fact]
    public Task A_file_with_other_line_ends_and_tabs_keeps_them() => Fixed.VerifyAsync<AddPause>(
        "KYY1002",
        RenderContract.Method("while (true)\n{\n\tvar task = await client.GetRenderAsync(id);\n\tif (task.IsOver()) return task;\n}").Replace("\n", "\r\n"),
        RenderContract.Method("while (true)\n{\n\tvar task = await client.GetRenderAsync(id);\n\tif (task.IsOver()) return task;\n\tawait Task.Delay(TimeSpan.FromSeconds(30));\n}").Replace("\n", "\r\n"));
}
