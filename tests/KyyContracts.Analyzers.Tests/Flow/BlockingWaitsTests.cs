using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Tests.Flow;

public sealed class BlockingWaitsTests
{
    [Theory]
    [InlineData("x.Result", "x")]
    [InlineData("x.Wait()", "x")]
    [InlineData("x.Wait(500)", "x")]
    [InlineData("x.GetAwaiter().GetResult()", "x")]
    [InlineData("x.ConfigureAwait(false).GetAwaiter().GetResult()", "x")]
    [InlineData("Start().WaitAsync(TimeSpan.Zero).GetAwaiter().GetResult()", "Start()")]
    [InlineData("Task.WaitAll(list)", "list")]
    [InlineData("Task.WaitAny(list)", "list")]
    [InlineData("Task.WaitAll(list, 500)", "list")]
    [InlineData("Other.WaitAll(list)", null)]
    [InlineData("Task.WhenAll(list)", null)]
    [InlineData("await x", null)]
    [InlineData("x.Id", null)]
    [InlineData("other.Result", null)]
    [InlineData("other.Wait()", null)]
    [InlineData("x.GetAwaiter()", null)]
    public void What_an_operation_waits_for_is_known(string wait, string? expected)
    {
        var statement = wait.Contains('(', StringComparison.Ordinal) || wait.StartsWith("await", StringComparison.Ordinal) ? wait : $"_ = {wait}";
        var operation = new Snippet($"var x = Start(); var list = new[] {{ x }}; {statement};").Operation(wait);

        var awaited = BlockingWaits.AwaitedBy(operation);

        (awaited is { } tasks ? string.Join(", ", tasks.Select(task => task.Syntax)) : null).ShouldBe(expected);
    }

    [Theory]
    [InlineData("await x;")]
    [InlineData("await x.ConfigureAwait(false);")]
    [InlineData("await Task.WhenAll(x, Start());")]
    [InlineData("_ = x.IsCompleted;")]
    [InlineData("if (x.IsCompletedSuccessfully) Log(1);")]
    [InlineData("Log(x.Status);")]
    [InlineData("x.Wait();")]
    [InlineData("Task.WaitAll(x);")]
    [InlineData("{ Task.WaitAny(x); }")]
    [InlineData("Log(x); await x;")]
    public void A_task_that_was_waited_for_or_asked_is_done(string before) => IsDone($"var x = Start(); {before} _ = x.Result;", "x").ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("Log(x);")]
    [InlineData("_ = x.IsFaulted;")]
    [InlineData("var y = Start(); await y;")]
    [InlineData("await Task.Run(() => { Log(x); });")]
    public void A_task_that_was_only_named_is_not(string before) => IsDone($"var x = Start(); {before} _ = x.Result;", "x").ShouldBeFalse();

    [Fact]
    public void A_wait_further_down_does_not_count() => IsDone("var x = Start(); _ = x.Result; await x;", "x").ShouldBeFalse();

    [Fact]
    public void A_field_may_hold_another_task_by_then() => IsDone("await _task; _ = _task.Result;", "_task").ShouldBeFalse();

    [Theory]
    [InlineData("_ = x.Result;", "Result")]
    [InlineData("x.Wait();", "Wait")]
    [InlineData("Task.WaitAll(x);", "Task.WaitAll")]
    public void A_wait_is_named_as_it_stands(string wait, string expected) =>
        BlockingWaits.NameOf(new Snippet($"var x = Start(); {wait}").Body.Descendants().First(operation => BlockingWaits.AwaitedBy(operation) is not null)).ShouldBe(expected);

    private static bool IsDone(string statements, string task)
    {
        var snippet = new Snippet(statements);
        var wait = snippet.Operation($"{task}.Result");
        return BlockingWaits.IsDone(((IPropertyReferenceOperation)wait).Instance!, wait);
    }
}
