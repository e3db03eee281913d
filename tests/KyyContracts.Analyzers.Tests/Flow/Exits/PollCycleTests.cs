using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.Exits;

/// <summary>Cycles around cycles, of which the outer asks for another task each time.</summary>
public sealed class PollCycleTests
{
    [Theory]
    [InlineData("for (var n = 0; n < ids.Length; n++) { while (!_over) { var task = await client.GetRenderAsync(ids[n]); if (task.IsDone) break; await Task.Delay(30000); } } return null;")]
    [InlineData("var each = id; while (_over) { each = ids[0]; while (true) { var task = await {|KYY2001:client.GetRenderAsync(each)|}; if (task.IsOver()) break; await Task.Delay(30000); } } return null;")]
    public Task What_ends_the_polls_of_one_task_is_what_counts(string statements) => Analysis.VerifyAsync(RenderContract.Method(statements), "KYY2001");
}
