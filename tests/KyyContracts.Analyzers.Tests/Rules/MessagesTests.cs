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
    public async Task The_message_is(string statements, string id, string message)
    {
        var found = await Analysis.RunAsync(Analysis.Compile(withContract: true, RenderContract.Method(statements), RenderContract.Source));

        found.Where(diagnostic => diagnostic.Id == id).ShouldHaveSingleItem().GetMessage(null).ShouldBe(message);
    }
}
