using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow;

public sealed class LimiterTests
{
    [Theory]
    [InlineData("semaphore")]
    [InlineData("rateLimit")]
    [InlineData("throttling")]
    [InlineData("bulkhead")]
    [InlineData("chunks")]
    [InlineData("batched")]
    [InlineData("maxDegreeOfParallelism")]
    [InlineData("partitions")]
    [InlineData("tokenBucket")]
    [InlineData("toAcquire")]
    [InlineData("released")]
    [InlineData("lease")]
    [InlineData("lockAsync")]
    [InlineData("resiliencePipeline")]
    [InlineData("retryPolicy")]
    [InlineData("slidingWindow")]
    public async Task What_is_named_after_a_limit_may_hold_polls_back(string name) =>
        (await IdsAsync($"var {name} = id.Length; Log({name}); return await Task.WhenAll(ids.Select(each => client.GetRenderAsync(each)));")).ShouldNotContain("KYY1007");

    [Theory]
    [InlineData("ids.Take(4)")]
    [InlineData("ids.TakeLast(4)")]
    [InlineData("ids.Chunk(4).First()")]
    public async Task A_part_of_a_sequence_is_a_limit(string sequence) =>
        (await IdsAsync($"return await Task.WhenAll({sequence}.Select(each => client.GetRenderAsync(each)));")).ShouldNotContain("KYY1007");

    [Theory]
    [InlineData("catch (LimitExceededException error) { Log(error); return null; }")]
    [InlineData("catch (IOException error) { Log(error); return null; }")]
    public async Task What_tells_that_a_limit_was_met_is_none(string handler) =>
        (await IdsAsync($"try {{ return await Task.WhenAll(ids.Select(each => client.GetRenderAsync(each))); }} {handler}", "internal sealed class LimitExceededException : Exception;")).ShouldContain("KYY1007");

    [Theory]
    [InlineData("private sealed class RateLimiter { public string Next(string id) => id; }", "RateLimiter", false)]
    [InlineData("private sealed class Namer { public string Next(string id) => id; }", "Namer", true)]
    public async Task The_type_of_what_is_used_may_be_a_limiter(string type, string name, bool reported)
    {
        var ids = await IdsAsync("var next = Make(); return await Task.WhenAll(ids.Select(each => client.GetRenderAsync(next.Next(each))));", inside: $"{type} private static {name} Make() => new();");

        ids.Contains("KYY1007").ShouldBe(reported);
    }

    private static async Task<IReadOnlyList<string>> IdsAsync(string statements, string beside = "", string inside = "")
    {
        var source = RenderContract.Method(statements).Replace("private bool _over;", $"private bool _over; {inside}") + beside;
        return [.. (await Analysis.RunAsync(Analysis.CompileConsumer(source))).Select(diagnostic => diagnostic.Id)];
    }
}
