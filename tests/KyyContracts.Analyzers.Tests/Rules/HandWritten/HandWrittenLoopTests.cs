using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Rules.HandWritten;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Tests.Rules.HandWritten;

public sealed class HandWrittenLoopTests
{
    private const string Poll = "await waits.GetRenderAsync(id, token)";
    private const string Leave = "if (task.IsDone) break; await Task.Delay(30000, token);";

    [Theory]
    [InlineData("while (true) { var task = POLL; if (task.IsDone) return task; }", "var task = ", "while")]
    [InlineData("while (true) { RenderTask task = POLL; if (task.IsDone) return task; }", "RenderTask task = ", "while")]
    [InlineData("while (true) { var task = POLL; if (task.IsDone) return task; await Task.Delay(TimeSpan.Zero, token); }", "var task = ", "while")]
    [InlineData("RenderTask task; while (true) { task = POLL; LEAVE } return task;", "RenderTask task = ", "RenderTask task;")]
    [InlineData("RenderTask? task = null; while (true) { task = POLL; LEAVE } return task;", "var task = ", "RenderTask? task = null;")]
    [InlineData("RenderTask? task = default; while (true) { task = POLL; LEAVE } return task;", "var task = ", "RenderTask? task = default;")]
    [InlineData("RenderTask? task = _last; while (true) { task = POLL; LEAVE } return task;", "task = ", "while")]
    [InlineData("RenderTask task; Log(id); while (true) { task = POLL; LEAVE } return task;", "task = ", "while")]
    [InlineData("RenderTask task; RenderTask? other = null; while (true) { task = POLL; LEAVE } return other ?? task;", "task = ", "while")]
    [InlineData("RenderTask task, other; while (true) { task = POLL; LEAVE } return other = task;", "task = ", "while")]
    [InlineData("RenderTask task; do { task = POLL; } while (!task.IsDone); return task;", "RenderTask task = ", "RenderTask task;")]
    [InlineData("var task = POLL; while (!task.IsDone) { task = POLL; } return task;", "var task = ", "var task = await")]
    [InlineData("RenderTask task; task = POLL; while (!task.IsDone) { task = POLL; } return task;", "task = ", "task = await")]
    public void The_waiters_answer_is_kept_as_the_polls_was(string statements, string kept, string first)
    {
        var loop = Read(statements.Replace("POLL", Poll, StringComparison.Ordinal).Replace("LEAVE", Leave, StringComparison.Ordinal)).ShouldNotBeNull();

        loop.Kept.ShouldBe(kept);
        loop.First.ToString().ShouldStartWith(first);
    }

    [Theory]
    [InlineData("while (true) { var task = POLL; if (task.IsDone) return task; }", "while", "return task;")]
    [InlineData("while (true) { var task = POLL; if (task.IsDone) { Log(task); break; } } return null;", "while", "Log(task);")]
    [InlineData("while (true) { var task = POLL; if (task.IsDone) break; } return null;", "while", "")]
    [InlineData("while (true) { var task = POLL; if (task.State == RenderState.Broken) throw new KyyContracts.TaskFailedException(\"broken\"); if (task.IsDone) throw new IOException(); }", "while", "throw new IOException();")]
    [InlineData("RenderTask task; while (true) { task = POLL; if (task.IsOver()) break; } if (!task.IsDone) throw new Exception(); return task;", "if", "")]
    [InlineData("RenderTask task; do { task = POLL; } while (!task.IsOver()); if (task.State == RenderState.Broken) throw new Exception(); return task;", "if", "")]
    public void What_is_done_with_a_finished_task_stays(string statements, string last, string then)
    {
        var loop = Read(statements.Replace("POLL", Poll, StringComparison.Ordinal)).ShouldNotBeNull();

        loop.Last.ToString().ShouldStartWith(last);
        string.Concat(loop.Then).ShouldBe(then);
    }

    [Theory]
    [InlineData("waits.GetRenderAsync(id, token)", "token", "")]
    [InlineData("waits.GetRenderAsync(id, _stop)", "_stop", "")]
    [InlineData("waits.GetRenderAsync(id, CancellationToken.None)", "token", "")]
    [InlineData("waits.GetRenderAsync(id)", "token", "")]
    [InlineData("this._mine.GetRenderAsync(id)", "token", "")]
    [InlineData("waits.GetRenderAsync(id, token).ConfigureAwait(false)", "token", ".ConfigureAwait(false)")]
    public void The_token_and_the_context_are_passed_on(string poll, string token, string configured)
    {
        var call = Of(
            $$"""
            using System.Threading;
            using System.Threading.Tasks;
            class Asker(Render.IRenderWaits waits)
            {
                private readonly CancellationToken _stop;
                private readonly Render.IRenderWaits _mine = waits;
                async Task<object> AskAsync(string id, CancellationToken token)
                {
                    while (true) { var task = await {{poll}}; if (task.IsDone) return task; await Task.Delay(30000, _mine is null ? _stop : token); }
                }
            }
            """,
            RenderContract.Source).ShouldNotBeNull().Call;

        call.Token.ShouldBe(token);
        call.Configured.ShouldBe(configured);
    }

    [Theory]
    [InlineData("var task = POLL; return task;")]
    [InlineData("RenderTask? task = null; while (true) { task = POLL; if (task.IsDone) { if (_over) { break; } Log(id); break; } } return task;")]
    [InlineData("var task = _last!; while (true) { task = await waits.GetRenderAsync(task.Id, token); LEAVE } return task;")]
    [InlineData("RenderTask task; while (true) { task = POLL; if (task.IsOver()) { Log(task); break; } } if (!task.IsDone) throw new Exception(); return task;")]
    [InlineData("while (true) { var task = POLL; if (task.IsDone) return task; else if (task.State == RenderState.Drawing) return null; }")]
    [InlineData("while (true) { var task = POLL; if (task.IsDone) return task; if (task.State == RenderState.Broken) throw new IOException(); }")]
    public void No_waiter_can_stand_for(string statements) =>
        Read(statements.Replace("POLL", Poll, StringComparison.Ordinal).Replace("LEAVE", Leave, StringComparison.Ordinal)).ShouldBeNull();

    [Theory]
    [InlineData("System.Math", true)]
    [InlineData("Own.Math", false)]
    public void A_waiter_stands_for_pauses_of_one_length(string math, bool isOne) => (Of(
        RenderContract.Method($"while (true) {{ var task = {Poll}; if (task.IsDone) return task; await Task.Delay({math}.Max(30000, 40000), token); }}")
        + "\nnamespace Own { static class Math { public static int Max(int least, int most) => System.Random.Shared.Next(least, most); } }",
        RenderContract.Source) is not null).ShouldBe(isOne);

    [Theory]
    [InlineData("string part, ", "\"\", ")]
    [InlineData("int part, ", "1, ")]
    public void A_waiter_knows_the_id_alone(string parameter, string argument) => Of(
        RenderContract.Method($"while (true) {{ var task = await waits.GetRenderAsync(id, {argument}token); if (task.IsDone) return task; }}"),
        RenderContract.Source.Replace("string id, CancellationToken", $"string id, {parameter}CancellationToken", StringComparison.Ordinal)).ShouldBeNull();

    private static HandWrittenLoop? Read(string statements) => Of(RenderContract.Method(statements), RenderContract.Source);

    private static HandWrittenLoop? Of(string source, string contract)
    {
        var compilation = Analysis.Compile(withContract: true, source, contract);
        compilation.ShouldCompile();
        var file = compilation.SyntaxTrees.First();
        var poll = file.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Last(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "GetRenderAsync" });
        return HandWrittenLoop.Around(poll, compilation.GetSemanticModel(file), ContractFacts.Of(compilation)!);
    }
}
