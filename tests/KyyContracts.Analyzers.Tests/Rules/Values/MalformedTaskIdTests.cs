using System.Diagnostics;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules.Values;

public sealed class MalformedTaskIdTests
{
    [Theory]
    [InlineData("await client.GetRenderAsync({|KYY5001:\"\"|});")]
    [InlineData("await client.GetRenderAsync({|KYY5001:\"  \"|});")]
    [InlineData("await client.GetRenderAsync({|KYY5001:\".\"|});")]
    [InlineData("await client.GetRenderAsync({|KYY5001:\"..\"|});")]
    [InlineData("await client.GetRenderAsync({|KYY5001:\"4711\"|}, token);")]
    [InlineData("await client.GetRenderAsync(cancellationToken: token, id: {|KYY5001:\"video_1\"|});")]
    [InlineData("await client.GetRenderAsync({|KYY5001:\"render_ÄÖ\"|});")]
    [InlineData("await client.GetRenderAsync({|KYY5001:\"<id>\"|});")]
    [InlineData("await new RenderClient().GetRenderAsync({|KYY5001:\"4711\"|});")]
    [InlineData("var mine = \"4711\"; await client.GetRenderAsync({|KYY5001:mine|});")]
    [InlineData("const string Mine = \"4711\"; await client.GetRenderAsync({|KYY5001:Mine|});")]
    [InlineData("await client.GetRenderAsync(ids.Length > 0 ? ids[0] : {|KYY5001:\"4711\"|});")]
    public Task An_id_that_no_task_has_is_found_in(string statement) =>
        Analysis.VerifyAsync(RenderContract.Method(statement + " return null;"), "KYY5001");

    [Theory]
    [InlineData("await client.GetRenderAsync(\"render_1\");")]
    [InlineData("await client.GetRenderAsync(id);")]
    [InlineData("await client.GetRenderAsync(\"video_\" + id);")]
    [InlineData("await client.GetRenderAsync($\"render_{id}\");")]
    [InlineData("var mine = \"4711\"; mine = id; await client.GetRenderAsync(mine);")]
    [InlineData("await client.GetRenderAsync(null!);")]
    [InlineData("await http.GetAsync(\"4711\");")]
    public Task Nothing_is_reported_for(string statement) => Analysis.VerifyAsync(RenderContract.Method(statement + " return null;"), "KYY5001");

    [Theory]
    [InlineData("^[", 0)]
    [InlineData("(?<!x)^render_", 1)]
    [InlineData("^\\\\p{Lu}", 1)]
    [InlineData("", 0)]
    public async Task A_pattern_is_read_as_far_as_it_is_one(string pattern, int expected)
    {
        var contract = RenderContract.Source.Replace("^render_[0-9a-z]+$", pattern, StringComparison.Ordinal);

        (await FindAsync("render-4711", contract)).ShouldBe(expected);
    }

    [Fact]
    public async Task A_pattern_that_takes_for_ever_is_given_up()
    {
        var contract = RenderContract.Source.Replace("^render_[0-9a-z]+$", "^(([a-z])+.)+[A-Z]([a-z])+$", StringComparison.Ordinal);
        var clock = Stopwatch.StartNew();

        (await FindAsync(new string('a', 200), contract)).ShouldBe(0);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Without_a_pattern_an_empty_id_is_found_all_the_same()
    {
        var contract = RenderContract.Source.Replace("[TaskId(Pattern = \"^render_[0-9a-z]+$\")]", "[TaskId]", StringComparison.Ordinal);

        (await FindAsync("4711", contract)).ShouldBe(0);
        (await FindAsync("", contract)).ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task An_empty_id_is_called_so(string id) =>
        (await MessageAsync(id)).ShouldStartWith($"'{id}' cannot be the id of a task: an id has at least one character.");

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task Dots_would_name_another_resource(string id) =>
        (await MessageAsync(id)).ShouldStartWith($"'{id}' cannot be the id of a task: it would name another resource.");

    [Fact]
    public async Task A_long_id_is_shown_in_part()
    {
        (await MessageAsync(new string('-', 60))).ShouldStartWith($"'{new string('-', 60)}' cannot");
        (await MessageAsync(new string('-', 61))).ShouldStartWith($"'{new string('-', 60)}…' cannot");
    }

    [Fact]
    public async Task A_digit_of_a_pattern_is_one_of_ten() =>
        (await FindAsync("render_\u0661", RenderContract.Source.Replace("[0-9a-z]+", "\\\\d+", StringComparison.Ordinal))).ShouldBe(1);

    [Fact]
    public Task A_parameters_own_pattern_comes_before_its_clients() => Analysis.VerifyByAsync(
        "",
        PollableRenders.Method("Ids.Keep(slow, \"x_1\"); Ids.Keep(slow, {|KYY5001:\"s_1\"|});")
            .Replace("GetSlowAsync(string id)", "GetSlowAsync([TaskId(Pattern = \"^s_\")] string id)", StringComparison.Ordinal)
            + "public static class Ids { public static void Keep(ISlowClient client, [TaskId(Pattern = \"^x_\")] string id) { } }",
        "KYY5001");

    [Fact]
    public async Task Projects_of_tests_are_left_alone()
    {
        var compilation = Analysis.CompileConsumer(RenderContract.Method("return await client.GetRenderAsync(\"4711\");"));

        (await Analysis.RunAsync(compilation)).ShouldHaveSingleItem();
        (await Analysis.RunAsync(compilation.AddReferences(Analysis.Assembly("xunit.core")))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_message_tells_the_pattern()
    {
        var found = await Analysis.RunAsync(Analysis.CompileConsumer(RenderContract.Method($"return await client.GetRenderAsync(\"{new string('x', 300)}\");")));

        found.Single().GetMessage(null).ShouldStartWith($"'{new string('x', 60)}…' cannot be the id of a task: the contract's ids match ^render_[0-9a-z]+$.");
    }

    [Theory]
    [InlineData("[TaskId(Pattern = \"^s_\")] ", "{|KYY5001:\"4711\"|}")]
    [InlineData("[TaskId(Pattern = \"^s_\")] ", "\"s_4711\"")]
    [InlineData("[TaskId] ", "\"4711\"")]
    [InlineData("", "{|KYY5001:\"\"|}")]
    public Task A_waiter_takes_the_ids_of_its_client(string mark, string id) => Analysis.VerifyByAsync(
        "",
        PollableRenders.Method($"await slow.WaitForCompletionAsync({id});")
            .Replace("GetSlowAsync(string id)", $"GetSlowAsync({mark}string id)", StringComparison.Ordinal),
        "KYY5001");

    [Fact]
    public Task A_client_tells_the_ids_of_its_own_poll() => Analysis.VerifyByAsync(
        "",
        PollableRenders.Method("await slow.PollAsync({|KYY5001:\"4711\"|}, token); await slow.PollAsync(\"s_4711\", token); await quick.PollAsync(\"4711\", token);")
            .Replace("GetSlowAsync(string id)", "GetSlowAsync([TaskId(Pattern = \"^s_\")] string id)", StringComparison.Ordinal),
        "KYY5001");

    private static async Task<string> MessageAsync(string id) =>
        (await Analysis.RunAsync(Analysis.CompileConsumer(RenderContract.Method($"return await client.GetRenderAsync(\"{id}\");"))))
        .ShouldHaveSingleItem().GetMessage(null);

    private static async Task<int> FindAsync(string id, string contract)
    {
        var found = await Analysis.RunAsync(Analysis.Compile(withContract: true, RenderContract.Method($"return await client.GetRenderAsync(\"{id}\");"), contract));
        return found.Count(diagnostic => diagnostic.Id == "KYY5001");
    }
}
