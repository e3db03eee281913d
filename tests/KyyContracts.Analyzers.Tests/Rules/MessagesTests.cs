using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>What rules say: states by their names, pauses with their units.</summary>
public sealed class MessagesTests
{
    [Theory]
    [InlineData("while (true) { await client.GetRenderAsync(id, token); }", "KYY1002",
        "'GetRenderAsync' polls again at once; the contract recommends 30–60 s (draft: 12–24 s). The service may limit the rate. "
            + "Pause at least 30 s between two polls of a task, or let the client's waiter keep the schedule.")]
    [InlineData("while (true) { await client.GetRenderAsync(id, token); await Task.Delay(15000, token); }", "KYY1009",
        "'GetRenderAsync' polls again after at most 15 s; the contract recommends 30–60 s (draft: 12–24 s). Unless the task is of a faster variant, "
            + "pause at least 30 s, or name the models in use in .editorconfig (kyy.models).")]
    [InlineData("while (true) { var task = await client.GetRenderAsync(id, token); if (task.State == RenderState.Broken) return null; await Task.Delay(30000, token); }", "KYY1003",
        "The task may be Done when it is polled again, and then never changes again: the polls go on for nothing. Stop polling once it is Done.")]
    [InlineData("while (true) { var task = await client.GetRenderAsync(id, token); if (task.State == RenderState.Waiting) return null; await Task.Delay(30000, token); }", "KYY1003",
        "The task may be Done or Broken when it is polled again, and then never changes again: the polls go on for nothing. Stop polling once it is Done or Broken.")]
    [InlineData("while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsDone) return null; await Task.Delay(30000, token); }", "KYY2001",
        "A task that is Broken is polled again, although it never leaves that state. Test for Broken and end there.")]
    [InlineData("var task = await client.GetRenderAsync(id, token); if (task.IsDone) Log(\"done\"); return null;", "KYY2001",
        "A task that is Broken is taken for one that is Waiting or Drawing. Test for Broken and end there.")]
    [InlineData("while (!(await client.GetRenderAsync(id, token)).IsOver()) await Task.Delay(30000, token); return null;", "KYY2001",
        "A task that is Broken is taken for one that is Done. Test for Broken and end there.")]
    [InlineData("var task = await client.GetRenderAsync(id, token); if (task is { IsDone: true } same && same.Quality == \"final\") return null; return task.Reason!.Length;", "KYY2004",
        "'Reason' has a value in state Broken alone; here the task may also be Waiting, Drawing or Done, and 'Reason' is null then. "
            + "Test for Broken, or 'Reason' for null, before it is used.")]
    [InlineData("var task = await client.GetRenderAsync(id, token); if (!string.IsNullOrEmpty(task.Reason)) return task.Picture!.Host; return null;", "KYY2003",
        "'Picture' has a value in state Done alone; here the task may also be Broken, and 'Picture' is null then. "
            + "Test for Done, or 'Picture' for null, before it is used.")]
    [InlineData("var task = await client.GetRenderAsync(id, token); if (string.IsNullOrWhiteSpace(task.Reason)) return task.Picture!.Host; return null;", "KYY2003",
        "'Picture' has a value in state Done alone; here the task may also be Waiting or Drawing, and 'Picture' is null then. "
            + "Test for Done, or 'Picture' for null, before it is used.")]
    [InlineData("switch ((await client.GetRenderAsync(id, token)).State) { case RenderState.Waiting: return id; case RenderState.Broken: default: return null; }", "KYY2002",
        "A task that is Done or Broken has ended, one that is Drawing has not, and this switch gives both to its default. "
            + "What has ended may be taken for what goes on. Give Done an arm of its own.")]
    [InlineData("switch ((await client.GetRenderAsync(id, token)).State) { case RenderState.Done: case RenderState.Broken: default: return null; case RenderState.Waiting: return id; }", "KYY2002",
        "A task that is Done or Broken has ended, one that is Drawing has not, and this switch gives both to its default. "
            + "What has ended may be taken for what goes on. Give Drawing an arm of its own.")]
    public async Task The_message_is(string statements, string id, string message)
    {
        var found = await Analysis.RunAsync(Analysis.CompileConsumer(RenderContract.Method(statements)));

        found.Where(diagnostic => diagnostic.Id == id).ShouldHaveSingleItem().GetMessage(null).ShouldBe(message);
    }

    [Theory]
    [InlineData(30, "the contract recommends 30–60 s (draft: 12–24 s). ")]
    [InlineData(31, "the contract recommends 30–60 s (draft: 12–24 s), and kyy.minimum_polling_delay is 31 s. ")]
    [InlineData(20, "the contract recommends 30–60 s (draft: 12–24 s). ")]
    public async Task What_the_project_asks_for_beyond_the_contract_is_told(int seconds, string text)
    {
        var source = RenderContract.Method("while (!(await client.GetRenderAsync(id, token)).IsOver()) await Task.Delay(5000, token); return null;");

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source), $"[*.cs]\nkyy.minimum_polling_delay = {seconds}");

        var message = found.Where(diagnostic => diagnostic.Id == "KYY1001").ShouldHaveSingleItem().GetMessage(null);
        message.ShouldContain(text);
        message.ShouldContain($"Pause at least {seconds} s ");
    }
}
