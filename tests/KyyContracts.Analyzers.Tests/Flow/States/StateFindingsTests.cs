using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

public sealed class StateFindingsTests
{
    [Fact]
    public Task A_test_joined_to_a_bound_tells_what_has_ended() => Analysis.VerifyAsync(
        RenderContract.Method("""
            var attempts = 0;
            while (true)
            {
                var task = await client.GetRenderAsync(id);
                if (task.State == RenderState.Broken || attempts++ > 30) { Log("no picture"); break; }
                if (task.State == RenderState.Done || token.IsCancellationRequested) break;
                await Task.Delay(30000);
            }
            Log(id);
            return id;
            """),
        "KYY2001");

    [Fact]
    public async Task What_two_ways_find_is_told_once()
    {
        var found = await Analysis.RunAsync(Analysis.CompileConsumer(
            RenderContract.Method("var task = await client.GetRenderAsync(id); var isLast = false; if (_over) isLast = true; var host = task.Picture!.Host; return isLast ? host : null;")));

        found.Single(diagnostic => diagnostic.Id == "KYY2003").GetMessage(null).ShouldContain("the task may also be Waiting, Drawing or Broken,");
    }
}
