using KyyContracts.Analyzers.Tests.Flow.Pauses;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>A retry of Polly that looks at the result is a cycle: it may ask on for a task that has ended.</summary>
public sealed class RetriedStatesTests
{
    [Theory]
    [InlineData("task => !task.IsOver()", "")]
    [InlineData("task => task.State is RenderState.Waiting or RenderState.Drawing", "")]
    [InlineData("task => task.State == RenderState.Waiting || task.State == RenderState.Drawing", "")]
    [InlineData("task => !(task.State == RenderState.Done || task.State == RenderState.Broken)", "")]
    [InlineData("task => task.State != RenderState.Done && task.State != RenderState.Broken", "")]
    [InlineData("task => !task.IsDone & task.State != RenderState.Broken", "")]
    [InlineData("task => task.State != RenderState.Done", "KYY2001")]
    [InlineData("task => !task.IsDone", "KYY2001")]
    [InlineData("task => !(task.State == RenderState.Done)", "KYY2001")]
    [InlineData("task => task.StateText != \"done\"", "KYY2001")]
    [InlineData("task => task.Picture is null", "KYY2001")]
    [InlineData("task => task.State != RenderState.Broken", "KYY1003")]
    [InlineData("task => task.State is not RenderState.Broken && task.State != RenderState.Waiting", "KYY1003")]
    [InlineData("task => task.State >= RenderState.Done", "KYY1003")]
    [InlineData("task => _over", "")]
    [InlineData("task => task.State != RenderState.Done || _over", "")]
    [InlineData("task => { Log(task); return task.State != RenderState.Done; }", "")]
    [InlineData("IsOpen", "")]
    public async Task A_retry_asks_on_for_what_its_test_holds_of(string test, string expected)
    {
        var policy = $"return await Polly.Policy<RenderTask>.HandleResult({test}).WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(30)).ExecuteAsync(() => client.GetRenderAsync(id));";
        var pipeline = $"return await new Polly.ResiliencePipelineBuilder<RenderTask>().AddRetry(new Polly.Retry.RetryStrategyOptions<RenderTask> {{ Delay = TimeSpan.FromSeconds(30), "
            + $"ShouldHandle = new Polly.PredicateBuilder<RenderTask>().HandleResult({test}) }}).Build().ExecuteAsync(async () => await client.GetRenderAsync(id));";

        (await IdsAsync(policy)).ShouldBe(expected);
        (await IdsAsync(pipeline)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("HandleResult(task => task.State == RenderState.Waiting).OrResult(task => task.State == RenderState.Drawing)", "")]
    [InlineData("HandleResult(task => task.State == RenderState.Waiting).OrResult(task => task.State == RenderState.Broken)", "KYY2001")]
    [InlineData("HandleResult(task => task.State == RenderState.Broken).OrResult(task => task.State == RenderState.Waiting)", "KYY2001")]
    [InlineData("HandleResult(task => task.State == RenderState.Broken).OrResult(IsOpen)", "")]
    [InlineData("Handle<TimeoutException>().OrResult(task => !task.IsDone)", "KYY2001")]
    public async Task Any_of_several_tests_has_it_ask_on(string builder, string expected) =>
        (await IdsAsync($"return await Polly.Policy<RenderTask>.{builder}.WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(30)).ExecuteAsync(() => client.GetRenderAsync(id));")).ShouldBe(expected);

    [Theory]
    [InlineData("args => ValueTask.FromResult(!args.Outcome.Result.IsOver())", "")]
    [InlineData("args => ValueTask.FromResult(args.Outcome.Result is { State: not RenderState.Done })", "KYY2001")]
    [InlineData("args => new ValueTask<bool>(args.Outcome.Result.State != RenderState.Done)", "KYY2001")]
    [InlineData("async args => args.Outcome.Result.State is RenderState.Waiting or RenderState.Done", "KYY1003")]
    [InlineData("args => ValueTask.FromResult(args.Outcome.Exception is HttpRequestException || args.Outcome.Result.State == RenderState.Waiting)", "")]
    [InlineData("args => ValueTask.FromResult(_over)", "")]
    public async Task A_test_may_look_at_an_outcome(string test, string expected) => (await IdsAsync(
        $"return await new Polly.ResiliencePipelineBuilder<RenderTask>().AddRetry(new Polly.Retry.RetryStrategyOptions<RenderTask> {{ Delay = TimeSpan.FromSeconds(30), ShouldHandle = {test} }})"
        + ".Build().ExecuteAsync(async () => await client.GetRenderAsync(id));")).ShouldBe(expected);

    private static async Task<string> IdsAsync(string statements)
    {
        var source = "using Polly;\n" + RenderContract.Method(statements).Replace("private bool _over;", "private bool _over;\nprivate static bool IsOpen(RenderTask task) => task.State != RenderState.Done;", StringComparison.Ordinal);
        var compilation = Analysis.CompileConsumer(source, PollyLibrary.Reference);
        compilation.ShouldCompile();
        return string.Join(' ', (await Analysis.RunAsync(compilation)).Select(diagnostic => diagnostic.Id).Where(id => id is "KYY1003" or "KYY2001"));
    }
}
