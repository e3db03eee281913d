using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Functions that test the answer of one poll, and tell a failed task from no running one.</summary>
public sealed class UntoldTests
{
    [Theory]
    [InlineData("public", "Task<string>", "return task.IsDone ? \"done\" : \"other\";")]
    [InlineData("internal", "Task<string>", "return task.IsDone ? \"done\" : \"other\";")]
    [InlineData("protected", "Task<string>", "return task.IsDone ? \"done\" : \"other\";")]
    [InlineData("protected override", "Task<string>", "return task.IsDone ? \"done\" : \"other\";")]
    [InlineData("private", "Task", "if (task.IsDone) Console.WriteLine(\"done\");")]
    [InlineData("private", "ValueTask", "if (task.IsDone) Console.WriteLine(\"done\");")]
    [InlineData("private", "void", "if (task.IsDone) Console.WriteLine(\"done\");")]
    [InlineData("", "Task", "if (task.IsDone) Console.WriteLine(\"done\");")]
    [InlineData("public", "Task", "if (task.State == RenderState.Waiting || task.State == RenderState.Broken) Console.WriteLine(\"later\");")]
    [InlineData("public", "Task", "if (!(task.State != RenderState.Waiting && task.State != RenderState.Broken)) Console.WriteLine(\"later\");")]
    [InlineData("public", "Task", "if (task.State != RenderState.Waiting && !(task.State == RenderState.Broken)) Console.WriteLine(\"soon\");")]
    [InlineData("public", "Task", "var good = task.IsDone && id.Length > 9; if (good) Console.WriteLine(\"done\");")]
    public Task Nobody_tells_in(string modifiers, string type, string statements) => VerifyAsync(modifiers, type, statements, "{|KYY2001:client.GetRenderAsync(id)|}");

    [Theory]
    [InlineData("private", "Task<string>", "return task.IsDone ? \"done\" : \"other\";")]
    [InlineData("private", "ValueTask<bool>", "return task.IsDone;")]
    [InlineData("", "Task<int>", "return task.IsDone ? 1 : 0;")]
    [InlineData("public", "Task<bool>", "return task.IsDone && id.Length > 9;")]
    [InlineData("public", "Task<bool>", "return !(!task.IsDone || id.Length > 9);")]
    [InlineData("public", "Task", "if (task.State != RenderState.Waiting && !(task.State == RenderState.Drawing)) Console.WriteLine(\"over\");")]
    [InlineData("public", "Task", "if (!(task.State == RenderState.Waiting || task.State == RenderState.Drawing) || id.Length > 9) Console.WriteLine(\"over\");")]
    [InlineData("public", "Task<RenderTask>", "if (task.IsDone) Console.WriteLine(\"done\"); return task;")]
    [InlineData("public", "Task<string?>", "if (task.IsDone) Console.WriteLine(\"done\"); return task.Reason;")]
    [InlineData("public", "Task<Uri?>", "if (task.State == RenderState.Waiting) Console.WriteLine(\"waits\"); return task.Picture;")]
    [InlineData("public", "Task", "Console.WriteLine(task.State);")]
    [InlineData("public", "Task", "if (task.IsDone) Console.WriteLine(\"done\"); else if (task.State == RenderState.Broken) Console.WriteLine(\"broken\");")]
    [InlineData("public", "Task", "if (task.Reason is null) Console.WriteLine(\"well\"); if (task.IsDone) Console.WriteLine(\"done\");")]
    [InlineData("public", "Task", "if (!task.IsDone) throw new TimeoutException(); Console.WriteLine(\"done\");")]
    public Task Somebody_may_tell_in(string modifiers, string type, string statements) => VerifyAsync(modifiers, type, statements, "client.GetRenderAsync(id)");

    [Theory]
    [InlineData("foreach (var each in ids) { var task = await client.GetRenderAsync(each); if (!task.IsOver()) open++; } return open;")]
    [InlineData("while (open < 9) { foreach (var each in ids) { var task = await client.GetRenderAsync(each); if (!task.IsOver()) open++; } await Task.Delay(30000); } return open;")]
    public Task A_sweep_need_not_tell_what_has_ended(string statements) =>
        Analysis.VerifyAsync(RenderContract.Method("var open = 0; " + statements), "KYY2001");

    [Theory]
    [InlineData("for (var n = 0; n < 9; n++) { var task = await {|KYY2001:client.GetRenderAsync(id)|}; if (task.IsOver()) break; await Task.Delay(30000); } return null;")]
    [InlineData("foreach (var n in Enumerable.Range(0, 9)) { var task = await {|KYY2001:client.GetRenderAsync(id)|}; if (task.IsOver()) break; await Task.Delay(30000); } return null;")]
    [InlineData("foreach (var each in ids) { while (true) { var task = await {|KYY2001:client.GetRenderAsync(each)|}; if (task.IsOver()) break; await Task.Delay(30000); } } return null;")]
    [InlineData("again: var task = await {|KYY2001:client.GetRenderAsync(id)|}; if (!task.IsOver()) { await Task.Delay(30000); goto again; } return null;")]
    [InlineData("RenderTask task; do { await Task.Delay(30000); task = await {|KYY2001:client.GetRenderAsync(id)|}; } while (task.State != RenderState.Done && task.State != RenderState.Broken); Log(id); return null;")]
    [InlineData("RenderTask task; do { await Task.Delay(30000); task = await {|KYY2001:client.GetRenderAsync(id)|}; } while (!task.IsDone && task.State != RenderState.Broken); Log(id); return null;")]
    [InlineData("RenderTask task; do { await Task.Delay(30000); task = await {|KYY2001:client.GetRenderAsync(id)|}; } while (!task.IsDone && !(task.State == RenderState.Broken)); Log(id); return null;")]
    [InlineData("RenderTask task; do { await Task.Delay(30000); task = await {|KYY2001:client.GetRenderAsync(id)|}; } while (!(task.IsDone || task.State == RenderState.Broken)); Log(id); return null;")]
    [InlineData("var n = 0; RenderTask task; do { await Task.Delay(30000); task = await {|KYY2001:client.GetRenderAsync(id)|}; } while (!task.IsDone && task.Reason is null && n++ < 9); Log(id); return null;")]
    [InlineData("while (true) { var task = await {|KYY2001:client.GetRenderAsync(id)|}; if (task.IsDone || task.State == RenderState.Broken) { Log(id); return null; } await Task.Delay(30000); }")]
    [InlineData("while (true) { var task = await {|KYY2001:client.GetRenderAsync(id)|}; if (!task.IsDone && task.State != RenderState.Broken) { await Task.Delay(30000); continue; } Log(id); return null; }")]
    [InlineData("RenderTask task; if (ids.Length > 3) { do { await Task.Delay(30000); task = await {|KYY2001:client.GetRenderAsync(id)|}; } while (task.State != RenderState.Done && task.State != RenderState.Broken); } return id;")]
    [InlineData("RenderTask task; using (http) { if (ids.Length > 3) do { await Task.Delay(30000); task = await {|KYY2001:client.GetRenderAsync(id)|}; } while (task.State != RenderState.Done && task.State != RenderState.Broken); } Log(id); return null;")]
    [InlineData("var again = 0; do { var task = await {|KYY2001:client.GetRenderAsync(id)|}; if (task.IsOver()) break; await Task.Delay(30000); } while (again++ < 9); return null;")]
    public Task A_cycle_that_waits_tells_what_has_ended(string statements) =>
        Analysis.VerifyAsync(RenderContract.Method(statements), "KYY2001");

    [Theory]
    [InlineData("Func<Task> wait = async () => { RenderTask task; do { await Task.Delay(30000); task = await client.GetRenderAsync(id); } while (task.State != RenderState.Done && task.State != RenderState.Broken); }; await wait(); return id;")]
    [InlineData("await WaitAsync(); return id; async Task WaitAsync() { RenderTask task; do { await Task.Delay(30000); task = await client.GetRenderAsync(id); } while (task.State != RenderState.Done && task.State != RenderState.Broken); }")]
    [InlineData("await WaitAsync(); return id; async Task WaitAsync() { var over = false; while (!over) { var task = await client.GetRenderAsync(id); if (task.IsOver()) over = true; await Task.Delay(30000); } }")]
    [InlineData("await WaitAsync(); return id; async Task WaitAsync() { var over = false; while (!over) { var task = await {|KYY2001:client.GetRenderAsync(id)|}; if (task.IsOver()) { Log(id); over = true; } await Task.Delay(30000); } }")]
    public Task What_only_waits_takes_nothing_for_anything(string statements) =>
        Analysis.VerifyAsync(RenderContract.Method(statements), "KYY2001");

    [Fact]
    public Task Who_got_what_one_of_the_polls_answered_may_tell() => Analysis.VerifyAsync(
        RenderContract.Method("""
            var task = await client.GetRenderAsync(id);
            ids[0] = task.StateText;
            while (!task.IsOver())
            {
                await Task.Delay(30000);
                task = await client.GetRenderAsync(id);
            }
            Log(id);
            return null;
            """),
        "KYY2001");

    [Theory]
    [InlineData("for (var n = 0; n < 9; n++) { var task = await client.GetRenderAsync(id); if (task.State == RenderState.Waiting) Log(id); await Task.Delay(30000); } return null;")]
    [InlineData("return await {|KYY2001:AskAsync()|}; async Task<string> AskAsync() { var task = await client.GetRenderAsync(id); return task.IsDone ? id : \"other\"; }")]
    public Task What_has_another_finding_or_is_asked_by_another_function_has_none(string statements) =>
        Analysis.VerifyAsync(RenderContract.Method(statements), "KYY2001");

    [Theory]
    [InlineData("Task")]
    [InlineData("ValueTask")]
    public Task A_method_that_answers_nothing_is_judged_where_it_polls(string type) => Analysis.VerifyAsync($$"""
        #nullable enable
        using System;
        using System.Threading.Tasks;
        using Render;

        public class Program(IRenderClient client)
        {
            private RenderTask? _last;
            private async {{type}} RefreshAsync(string id) => _last = await client.GetRenderAsync(id);
            public async Task ShowAsync(string id)
            {
                await RefreshAsync(id);
                if (_last is { IsDone: true }) Console.WriteLine("done");
                Console.WriteLine("shown");
            }
        }
        """, "KYY2001");

    private static Task VerifyAsync(string modifiers, string type, string statements, string poll) => Analysis.VerifyAsync($$"""
        #nullable enable
        using System;
        using System.Threading.Tasks;
        using Render;

        public abstract class Asker
        {
            protected abstract Task<string> AnswerAsync(string id);
        }

        public class Program(IRenderClient client) {{(modifiers.Contains("override", StringComparison.Ordinal) ? ": Asker" : "")}}
        {
            {{modifiers}} async {{type}} AnswerAsync(string id)
            {
                var task = await {{poll}};
                {{statements}}
            }
        }
        """, "KYY2001");
}
