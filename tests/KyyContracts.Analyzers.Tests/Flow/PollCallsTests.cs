using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Tests.Flow;

public sealed class PollCallsTests
{
    [Theory]
    [InlineData("await x", "x")]
    [InlineData("await x.ConfigureAwait(false)", "x")]
    [InlineData("await x.WaitAsync(TimeSpan.Zero).ConfigureAwait(false)", "x")]
    [InlineData("await value", "value")]
    [InlineData("await value.AsTask()", "value")]
    [InlineData("await value.ConfigureAwait(false)", "value")]
    [InlineData("value.Result", "value")]
    [InlineData("value.AsTask().Result", "value.AsTask()")]
    [InlineData("value.GetAwaiter().GetResult()", "value")]
    [InlineData("x.IsCompleted", null)]
    public void What_is_waited_for_is_seen_through_what_stands_between(string wait, string? expected) =>
        (PollCalls.Awaited(PollCalls.Unconverted(Of(wait)))?.Syntax.ToString()).ShouldBe(expected);

    [Theory]
    [InlineData("x.ConfigureAwait(false)")]
    [InlineData("x.GetAwaiter()")]
    [InlineData("x.GetAwaiter().GetResult()")]
    [InlineData("x.Wait(5)")]
    [InlineData("x.WaitAsync(TimeSpan.Zero)")]
    [InlineData("value.AsTask()")]
    public void A_call_may_be_part_of_waiting(string call) => PollCalls.IsWait((IInvocationOperation)PollCalls.Unconverted(Of(call))).ShouldBeTrue();

    [Theory]
    [InlineData("Start()")]
    [InlineData("value.Preserve()")]
    [InlineData("x.ContinueWith(_ => 1)")]
    public void Any_other_call_is_not(string call) => PollCalls.IsWait((IInvocationOperation)PollCalls.Unconverted(Of(call))).ShouldBeFalse();

    [Theory]
    [InlineData("(object)1", "1")]
    [InlineData("(object)(long)1", "1")]
    public void A_conversion_that_keeps_the_value_is_seen_through(string conversion, string expected) =>
        PollCalls.Unconverted(Of(conversion)).Syntax.ToString().ShouldBe(expected);

    private static IOperation Of(string text) =>
        ((ISimpleAssignmentOperation)new Snippet($"var x = Start(); var value = new ValueTask<int>(x); object? found; found = {text};").Operation($"found = {text}")).Value;
}
