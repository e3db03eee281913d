using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>Tuples of states, of tests and of what has nothing to do with a task, matched against patterns.</summary>
public sealed class TuplePatternsTests
{
    [Theory]
    [InlineData("var task = await client.GetRenderAsync(id); if ((task.State == RenderState.Done, ids.Length) is (var isDone, > 1) && isDone) return task.Picture!.Host; return null;")]
    [InlineData("var task = await client.GetRenderAsync(id); if ((task.State, ids.Length) is (_, var count)) return {|KYY2003:task.Picture|}!.Host + count; return null;")]
    [InlineData("var task = await client.GetRenderAsync(id); return (task.State == RenderState.Done, task.State == RenderState.Broken) switch { (true, _) => task.Picture!.Host, (_, true) => task.Reason!, _ => null };")]
    [InlineData("var task = await client.GetRenderAsync(id); return (task.State == RenderState.Broken, ids.Length > 3) switch { (true, _) => task.Reason!, (false, true) => {|KYY2003:task.Picture|}!.Host, _ => null };")]
    [InlineData("var task = await client.GetRenderAsync(id); var other = await client.GetRenderAsync(ids[0]); return (task.IsDone, other.IsDone) switch { (true, false) => task.Picture!.Host, (false, true) => other.Picture!.Host + {|KYY2003:task.Picture|}!.Host, (false, false) => {|KYY2003:other.Picture|}!.Host, _ => task.Picture!.Host + other.Picture!.Host };")]
    [InlineData("var task = await client.GetRenderAsync(id); if ((_over, task.StateText) is (true, \"done\")) return task.Picture!.Host; return null;")]
    [InlineData("var task = await client.GetRenderAsync(id); if (((task.IsDone, ids.Length), id) is ((true, _), _)) return task.Picture!.Host; return null;")]
    [InlineData("var task = await client.GetRenderAsync(id); if ((task.Picture is { }, ids.Length) is (true, > 1)) return task.Picture.Host; return null;")]
    public Task Behind_a_match_are_the_states_that_all_parts_leave(string statements) => Analysis.VerifyAsync(RenderContract.Method(statements), "KYY2003", "KYY2004");

    [Theory]
    [InlineData("for (var attempt = 0; attempt < 40; attempt++) { var task = await {|KYY2001:client.GetRenderAsync(id)|}; switch ((task.State, attempt)) { case (RenderState.Done, _): return task.Picture!.Host; case (_, > 30): return null; } await Task.Delay(30000); } return null;")]
    [InlineData("var attempt = 0; while (true) { var task = await {|KYY2001:client.GetRenderAsync(id)|}; switch ((task.State, ++attempt > 30)) { case (RenderState.Done, _): return task.Picture!.Host; case (_, true): return null; } await Task.Delay(30000); }")]
    [InlineData("while (true) { var task = await {|KYY1003:client.GetRenderAsync(id)|}; if ((task.IsOver(), task.Quality) is (true, \"final\")) return null; await Task.Delay(30000); }")]
    [InlineData("while (true) { var task = await {|KYY1003:client.GetRenderAsync(id)|}; if ((task.State == RenderState.Broken, task.Id) is (true, _)) throw new IOException(task.Reason!); await Task.Delay(30000); }")]
    [InlineData("var attempt = 0; while (true) { var task = await client.GetRenderAsync(id); switch ((task.IsDone, task.State == RenderState.Broken, ++attempt > 30)) { case (true, _, _): return task.Picture!.Host; case (_, true, _): throw new IOException(task.Reason!); case (_, _, true): throw new TimeoutException(); } await Task.Delay(30000); }")]
    [InlineData("while (true) { var task = await client.GetRenderAsync(id); switch ((task.State == RenderState.Done, task.State == RenderState.Broken)) { case (true, _): return task.Picture!.Host; case (_, true): throw new IOException(task.Reason!); } await Task.Delay(30000); }")]
    public Task A_cycle_ends_where_a_match_says_so(string statements) => Analysis.VerifyAsync(RenderContract.Method(statements), "KYY1003", "KYY2001", "KYY2003", "KYY2004");
}
