using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

/// <summary>Polly's policies and pipelines, and how long they pause before a poll is made again.</summary>
public sealed class RetriesTests
{
    private const string Unfinished = "Polly.Policy<RenderTask>.HandleResult(task => !task.IsOver())";

    private static readonly string ManyKeys = string.Concat(Enumerable.Repeat(".WithPolicyKey(id)", 30));

    [Theory]
    [InlineData("WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(4))", "4 s")]
    [InlineData("WaitAndRetryAsync(9, attempt => TimeSpan.FromSeconds(attempt))", "1 s, then 2–∞ s")]
    [InlineData("WaitAndRetryAsync(9, attempt => TimeSpan.FromSeconds(Math.Pow(2, attempt)))", "2 s, then 4–∞ s")]
    [InlineData("WaitAndRetryAsync(9, attempt => TimeSpan.FromSeconds(Math.Min(attempt * 3, 5)))", "3 s, then 5 s")]
    [InlineData("WaitAndRetryAsync(9, _ => { Log(id); return TimeSpan.FromSeconds(5); })", "5 s")]
    [InlineData("WaitAndRetryAsync(9, attempt => { if (attempt > 3) return TimeSpan.FromSeconds(60); return TimeSpan.FromSeconds(5); })", FoundPauses.None)]
    [InlineData("WaitAndRetryAsync(9, () => TimeSpan.FromSeconds(4))", FoundPauses.None)]
    [InlineData("WaitAndRetryAsync(9, attempt => attempt * 1.5)", FoundPauses.None)]
    [InlineData("WaitAndRetryForeverAsync(_ => TimeSpan.FromSeconds(3))", "3 s")]
    [InlineData("WaitAndRetryAsync(new[] { TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60) })", "1 s, then 30–60 s")]
    [InlineData("WaitAndRetryAsync(new[] { TimeSpan.FromSeconds(7) })", "7 s")]
    [InlineData("WaitAndRetryAsync(new TimeSpan[] { })", FoundPauses.None)]
    [InlineData("WaitAndRetryAsync(new object[] { TimeSpan.FromSeconds(7), 9 })", FoundPauses.None)]
    [InlineData("WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(1), onRetryAsync: async (_, _) => await Task.Delay(30000))", "any s")]
    [InlineData("WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(1), onRetryAsync: (_, _) => Task.Delay(30000))", "any s")]
    [InlineData("WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(1), onRetryAsync: NapAsync)", "any s")]
    [InlineData("WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(1), onRetryAsync: (_, _) => Task.CompletedTask)", "1 s")]
    [InlineData("WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(1), onRetryAsync: (_, _) => { Log(id); return Task.CompletedTask; })", "1 s")]
    [InlineData("WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(1), onRetry: (_, pause) => Log(pause))", "1 s")]
    [InlineData("WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(1), onRetry: (_, _) => Thread.Sleep(30000))", "any s")]
    [InlineData("RetryAsync(50)", "0 s")]
    [InlineData("RetryForeverAsync()", "0 s")]
    [InlineData("OrResult(task => task.IsDone).RetryAsync(50)", "0 s")]
    [InlineData("WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(4)).WithPolicyKey(id)", "4 s")]
    [InlineData("FallbackAsync(new RenderTask { Id = id })", FoundPauses.None)]
    [InlineData("RetryOurWay()", FoundPauses.None)]
    public void A_policy_that_looks_at_results_polls_again_after(string retry, string pauses) =>
        In($"return await {Unfinished}.{retry}.ExecuteAsync(() => client.GetRenderAsync(id));", "private static Task NapAsync(Polly.Outcome<RenderTask> outcome, TimeSpan pause) => Task.Delay(30000);")
            .Replace("-∞–∞ s", "any s", StringComparison.Ordinal).ShouldBe(pauses);

    // What runs again takes its own time, too.
    [Theory]
    [InlineData("await Task.Delay(3000); return await client.GetRenderAsync(id);", "4–7 s")]
    [InlineData("await Task.Delay(30000); return await client.GetRenderAsync(id);", "4–34 s")]
    [InlineData("await SaveAsync(new RenderTask { Id = id }); return await client.GetRenderAsync(id);", "4–∞ s")]
    [InlineData("return await client.GetRenderAsync(id);", "4 s")]
    [InlineData("id = await http.GetStringAsync(id); return await client.GetRenderAsync(id);", FoundPauses.None)]
    public void A_run_that_pauses_itself_is_repeated_after(string run, string pauses) =>
        In($"return await {Unfinished}.WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(4)).ExecuteAsync(async () => {{ {run} }});").ShouldBe(pauses);

    [Theory]
    [InlineData("Handle<HttpRequestException>()", FoundPauses.None)]
    [InlineData("Handle<HttpRequestException>().OrResult(task => !task.IsOver())", "4 s")]
    [InlineData("HandleResult(task => !task.IsOver())", "4 s")]
    public void Only_a_policy_that_looks_at_results_polls_again(string builder, string pauses) =>
        In($"return await Polly.Policy<RenderTask>.{builder}.WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(4)).ExecuteAsync(() => client.GetRenderAsync(id));").ShouldBe(pauses);

    [Theory]
    [InlineData("policy.ExecuteAsync(() => client.GetRenderAsync(id))", "4 s")]
    [InlineData("policy.ExecuteAndCaptureAsync(() => client.GetRenderAsync(id))", "4 s")]
    [InlineData("policy.ExecuteAsync(async () => await client.GetRenderAsync(id))", "4 s")]
    [InlineData("policy.PrepareAsync(() => client.GetRenderAsync(id))", FoundPauses.None)]
    [InlineData("policy.InRunner().ExecuteAsync(() => client.GetRenderAsync(id))", FoundPauses.None)]
    [InlineData("other.ExecuteAsync(() => client.GetRenderAsync(id))", "8 s")]
    [InlineData("Field.ExecuteAsync(() => client.GetRenderAsync(id))", "6 s")]
    [InlineData("Property.ExecuteAsync(() => client.GetRenderAsync(id))", "7 s")]
    [InlineData("RetrySyntax.Like(policy).ExecuteAsync(() => client.GetRenderAsync(id))", FoundPauses.None)]
    [InlineData("unknown.ExecuteAsync(() => client.GetRenderAsync(id))", FoundPauses.None)]
    [InlineData("MANY.ExecuteAsync(() => client.GetRenderAsync(id))", FoundPauses.None)]
    [InlineData("new Own.Polly.Policy().HandleResult().RetryAsync().ExecuteAsync(() => client.GetRenderAsync(id))", FoundPauses.None)]
    [InlineData("new Bare().HandleResult().RetryAsync().ExecuteAsync(() => client.GetRenderAsync(id))", FoundPauses.None)]
    public void What_a_policy_executes_is_polled_again(string call, string pauses) => In(
        $$"""
        var policy = {{Unfinished}}.WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(4));
        var other = {{Unfinished}}.WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(8));
        var unknown = ids.Length > 1 ? policy : other;
        return await {{call.Replace("MANY", "policy" + ManyKeys, StringComparison.Ordinal)}};
        """,
        $"""
        private static readonly Polly.Retry.AsyncRetryPolicy<RenderTask> Field = {Unfinished}.WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(6));
        private static Polly.Retry.AsyncRetryPolicy<RenderTask> Property => {Unfinished}.WaitAndRetryAsync(9, _ => TimeSpan.FromSeconds(7));
        """).ShouldBe(pauses);

    [Theory]
    [InlineData("Delay = TimeSpan.FromSeconds(5)", "5 s")]
    [InlineData("UseJitter = false", "2 s")]
    [InlineData("Delay = TimeSpan.FromSeconds(5), UseJitter = false", "5 s")]
    [InlineData("Delay = TimeSpan.FromSeconds(5), UseJitter = true", FoundPauses.None)]
    [InlineData("Delay = TimeSpan.FromSeconds(5), UseJitter = ids.Length > 1", FoundPauses.None)]
    [InlineData("Delay = TimeSpan.FromSeconds(5), DelayGenerator = _ => TimeSpan.FromSeconds(60)", FoundPauses.None)]
    [InlineData("Delay = TimeSpan.FromSeconds(5), BackoffType = Polly.DelayBackoffType.Constant", "5 s")]
    [InlineData("Delay = TimeSpan.FromSeconds(5), BackoffType = Polly.DelayBackoffType.Linear", "5 s, then 5–∞ s")]
    [InlineData("BackoffType = Polly.DelayBackoffType.Exponential", "2 s, then 2–∞ s")]
    [InlineData("OnRetry = async _ => await Task.Delay(30000)", "any s")]
    [InlineData("OnRetry = _ => new ValueTask(Task.Delay(30000))", "any s")]
    [InlineData("OnRetry = _ => default", "2 s")]
    [InlineData("OnRetry = _ => { Log(id); return ValueTask.CompletedTask; }", "2 s")]
    [InlineData("Delay = TimeSpan.FromSeconds(5), BackoffType = (Polly.DelayBackoffType)ids.Length", "5 s, then 5–∞ s")]
    public void A_pipeline_polls_again_after(string options, string pauses) =>
        InPipeline($".AddRetry(new Polly.Retry.RetryStrategyOptions<RenderTask> {{ ShouldHandle = new Polly.PredicateBuilder<RenderTask>().HandleResult(task => !task.IsOver()), {options} }})").ShouldBe(pauses);

    [Theory]
    [InlineData("ShouldHandle = new Polly.PredicateBuilder<RenderTask>().HandleResult(task => !task.IsOver())", "2 s")]
    [InlineData("ShouldHandle = new Polly.PredicateBuilder<RenderTask>().Handle<HttpRequestException>().OrResult(task => !task.IsOver())", "2 s")]
    [InlineData("ShouldHandle = new Polly.PredicateBuilder<RenderTask>().Handle<HttpRequestException>()", FoundPauses.None)]
    [InlineData("ShouldHandle = arguments => new ValueTask<bool>(!arguments.Outcome.Result.IsOver())", "2 s")]
    [InlineData("ShouldHandle = arguments => new ValueTask<bool>(arguments.Outcome.Exception != null)", FoundPauses.None)]
    [InlineData("Delay = TimeSpan.FromSeconds(5)", FoundPauses.None)]
    [InlineData("", FoundPauses.None)]
    public void Only_a_pipeline_that_looks_at_results_polls_again(string options, string pauses) =>
        InPipeline($".AddRetry(new Polly.Retry.RetryStrategyOptions<RenderTask> {{ {options} }})").ShouldBe(pauses);

    [Theory]
    [InlineData(".AddRetry(options)", "5 s")]
    [InlineData(".AddTimeout(Pause).AddRetry(options).AddTimeout(Pause)", "5 s")]
    [InlineData(".AddRetry(Options)", "6 s")]
    [InlineData(".AddRetry(given!)", FoundPauses.None)]
    [InlineData(".AddRetry(options).AddRetry(options)", FoundPauses.None)]
    [InlineData(".AddTimeout(Pause)", FoundPauses.None)]
    [InlineData(".AddRetry(new Polly.Retry.RetryStrategyOptions<RenderTask>())", FoundPauses.None)]
    [InlineData(".AddRetry(new Polly.Retry.OtherOptions<RenderTask> { ShouldHandle = new Polly.PredicateBuilder<RenderTask>().HandleResult(task => !task.IsOver()) })", FoundPauses.None)]
    public void A_pipeline_repeats_by_its_one_retry(string retry, string pauses) => InPipeline(retry).ShouldBe(pauses);

    [Theory]
    [InlineData("pipeline.Build()", "6 s")]
    [InlineData("isTest ? pipeline.Build() : null!", FoundPauses.None)]
    public void A_pipeline_may_be_built_in_the_constructor(string built, string pauses) => FoundPauses.InProgram(
        $$"""
        using System;
        using System.Threading.Tasks;
        using Polly;
        using Polly.Retry;
        using Render;
        internal sealed class Poller
        {
            private readonly IRenderClient _client;
            private readonly ResiliencePipeline<RenderTask> _pipeline;

            public Poller(IRenderClient client, bool isTest)
            {
                Console.WriteLine(isTest);
                _client = client;
                _pipeline = {{built.Replace("pipeline", """
                    new ResiliencePipelineBuilder<RenderTask>().AddRetry(new RetryStrategyOptions<RenderTask>
                    {
                        ShouldHandle = new PredicateBuilder<RenderTask>().HandleResult(task => !task.IsOver()),
                        Delay = TimeSpan.FromSeconds(6),
                    })
                    """, StringComparison.Ordinal)}};
            }

            public async Task<RenderTask> RunAsync(string id) => await _pipeline.ExecuteAsync(async () => await _client.GetRenderAsync(id));
        }
        """,
        PollyLibrary.Reference).ShouldBe(pauses);

    private static string InPipeline(string retry) => In(
        $$"""
        var options = new Polly.Retry.RetryStrategyOptions<RenderTask> { ShouldHandle = new Polly.PredicateBuilder<RenderTask>().HandleResult(task => !task.IsOver()), Delay = TimeSpan.FromSeconds(5) };
        var given = ids.Length > 1 ? options : null;
        return await new Polly.ResiliencePipelineBuilder<RenderTask>(){{retry}}.Build().ExecuteAsync(async () => await client.GetRenderAsync(id));
        """,
        """
        private static readonly Polly.Retry.RetryStrategyOptions<RenderTask> Options = new()
        {
            ShouldHandle = new Polly.PredicateBuilder<RenderTask>().HandleResult(task => !task.IsOver()), Delay = TimeSpan.FromSeconds(6),
        };
        """);

    private static string In(string statements, string member = "") => FoundPauses.InProgram(
        "using Polly; using Own;\n" + RenderContract.Method(statements).Replace("private bool _over;", $"private bool _over;\n{member}", StringComparison.Ordinal), PollyLibrary.Reference);
}
