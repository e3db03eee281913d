using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>What variables tell of tasks by what they were given.</summary>
public sealed class AssignmentsTests
{
    [Theory]
    [InlineData("var task = await client.GetRenderAsync(id); Enum.TryParse<RenderState>(task.StateText, true, out var state); if (state == RenderState.Done) return task.Picture!.Host; return null;")]
    [InlineData("var task = await client.GetRenderAsync(id); int.TryParse(task.Quality, out var code); if (code == 3) return task.Picture!.Host; return null;")]
    public Task What_a_call_writes_of_a_task_may_tell_of_it(string statements) => VerifyAsync(statements);

    [Fact]
    public Task All_values_are_read_before_the_first_of_several_variables_is_written() => VerifyAsync("""
        var first = await client.GetRenderAsync(id);
        var second = await client.GetRenderAsync(ids[0]);
        bool isDone;
        (first, isDone) = (second, first.IsDone);
        if (isDone) return first.Reason!.Length;
        return null;
        """);

    [Fact]
    public Task A_part_of_a_tuple_that_is_not_understood_may_tell() => VerifyAsync("""
        RenderTask? last = null;
        var (count, isGood) = await AskAsync();
        if (isGood) return last!.Picture!.Host;
        return count;
        async Task<(int, bool)> AskAsync() { last = await client.GetRenderAsync(id); return Judge(last); }
        (int, bool) Judge(RenderTask task) => (1, task.IsDone);
        """);

    [Fact]
    public Task A_tuple_of_constants_tells_nothing() => VerifyAsync("""
        RenderTask? last = null;
        var pair = await AskAsync();
        if (pair.Item1 > ids.Length) Log(id);
        return {|KYY2003:last!.Picture|}!.Host;
        async Task<(int, int)> AskAsync() { last = await client.GetRenderAsync(id); return (3, 4); }
        """);

    private static Task VerifyAsync(string statements) => Analysis.VerifyAsync(RenderContract.Method(statements), "KYY2003", "KYY2004");
}
