using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow;

public sealed class GatheredPollsTests
{
    [Theory]
    [InlineData("ids.SelectMany(each => new[] { {|KYY1007:client.GetRenderAsync(each)|} })")]
    [InlineData("ids.Zip(ids, (each, other) => {|KYY1007:client.GetRenderAsync(each)|})")]
    [InlineData("ids.ToList().ConvertAll(each => {|KYY1007:client.GetRenderAsync(each)|})")]
    [InlineData("Array.ConvertAll(ids, each => {|KYY1007:client.GetRenderAsync(each)|})")]
    [InlineData("ids.ToDictionary(each => each, each => {|KYY1007:client.GetRenderAsync(each)|}).Values")]
    [InlineData("ids.Select(each => {|KYY1007:client.GetRenderAsync(each)|}).Select(poll => poll)")]
    [InlineData("ids.Select(each => {|KYY1007:client.GetRenderAsync(each)|}).Concat(ids.Select(each => {|KYY1007:client.GetRenderAsync(each)|}))")]
    [InlineData("ids.Select({|KYY1007:AskAsync|})")]
    [InlineData("ids.Select((each, at) => {|KYY1007:client.GetRenderAsync(each + at)|})")]
    [InlineData("ids.Select(async each => { Log(each); return await {|KYY1007:client.GetRenderAsync(each)|}; })")]
    [InlineData("ids.Select(async (each, at) => { var task = await {|KYY1007:client.GetRenderAsync(each)|}; await Task.Delay(at); return task; })")]
    [InlineData("ids.Select(async each => { await Task.Delay(1000, token); return await {|KYY1007:client.GetRenderAsync(each)|}; })")]
    public Task A_projection_polls_for_every_element(string tasks) => VerifyAsync($"await Task.WhenAll({tasks}); return null;");

    [Theory]
    [InlineData("ids.Where(each => ids.Select(other => client.GetRenderAsync(other)).Any()).Select(each => http.GetStringAsync(each))")]
    [InlineData("new Gentle(ids.Select(each => client.GetRenderAsync(each)))")]
    [InlineData("ids.Select(async (each, at) => { await Task.Delay(at * 1000, CancellationToken.None); return await client.GetRenderAsync(each); })")]
    [InlineData("ids.Select(async each => { var wait = each.Length; await Task.Delay(wait, token); return await client.GetRenderAsync(each); })")]
    public Task What_is_not_started_at_once_is_left_alone(string tasks) => VerifyAsync($"await Task.WhenAll({tasks}); return null;");

    [Theory]
    [InlineData("new List<Task>()", "polls.Add({|KYY1007:client.GetRenderAsync(each)|});")]
    [InlineData("new Queue<Task>()", "polls.Enqueue({|KYY1007:client.GetRenderAsync(each)|});")]
    [InlineData("new Stack<Task>()", "polls.Push({|KYY1007:client.GetRenderAsync(each)|});")]
    [InlineData("new List<Task>()", "polls.Add({|KYY1007:client.GetRenderAsync(each)|}); await Task.WhenAny(others);")]
    [InlineData("new List<Task>()", "polls.Add({|KYY1007:client.GetRenderAsync(each)|}); if (each.Length == 0) continue;")]
    [InlineData("new List<Task>()", "if (each.Length > 3) { polls.Add({|KYY1007:client.GetRenderAsync(each)|}); }")]
    public Task A_collection_that_a_loop_fills_is_found(string polls, string body) => VerifyAsync(Loop(polls, body));

    [Theory]
    [InlineData("polls.Add(client.GetRenderAsync(each)); if (polls.Count == 4) { Task.WaitAll(polls.ToArray()); polls.Clear(); }")]
    [InlineData("polls.Add(client.GetRenderAsync(each)); if (polls.Count == 4) { Task.WaitAny(polls.ToArray(), 500); polls.Clear(); }")]
    [InlineData("polls.Add(client.GetRenderAsync(each)); if (polls.Count == 4) await Task.WhenAny(polls);")]
    [InlineData("polls.Add(client.GetRenderAsync(each)); Thread.Sleep(1000);")]
    [InlineData("polls.Add(client.GetRenderAsync(each)); await Task.Delay(1000);")]
    [InlineData("Action add = () => polls.Add(client.GetRenderAsync(each)); Log(add);")]
    [InlineData("others.Add(client.GetRenderAsync(each));")]
    [InlineData("polls.Remove(client.GetRenderAsync(each));")]
    public Task A_loop_that_waits_or_adds_nothing_is_left_alone(string body) => VerifyAsync(Loop("new List<Task>()", body));

    [Fact]
    public Task An_array_without_a_loop_is_left_alone() =>
        VerifyAsync("var polls = new Task[2]; polls[0] = client.GetRenderAsync(id); polls[1] = client.GetRenderAsync(ids[0]); await Task.WhenAll(polls); return null;");

    [Theory]
    [InlineData("ids.Select(each => {|KYY1007:client.GetRenderAsync(each)|})", 6)]
    [InlineData("ids.Select(each => client.GetRenderAsync(each))", 7)]
    public Task A_chain_of_calls_is_followed_so_far(string tasks, int calls) =>
        VerifyAsync($"await Task.WhenAll({tasks}{string.Concat(Enumerable.Repeat(".Reverse()", calls))}); return null;");

    [Theory]
    [InlineData("Task.WhenAll", "await ", true)]
    [InlineData("Task.WaitAll", "", true)]
    [InlineData("Task.WhenAny", "await ", false)]
    public Task Only_who_waits_for_all_gathers(string gather, string wait, bool isFound)
    {
        var poll = isFound ? "{|KYY1007:client.GetRenderAsync(each)|}" : "client.GetRenderAsync(each)";
        return VerifyAsync($"{wait}{gather}(ids.Select(each => {poll}).ToArray()); return null;");
    }

    private static string Loop(string polls, string body) => $$"""
        var others = new List<Task> { Task.CompletedTask };
        var polls = {{polls}};
        foreach (var each in ids) { {{body}} }
        await Task.WhenAll(polls);
        return others;
        """;

    private static Task VerifyAsync(string statements) => Analysis.VerifyAsync(
        RenderContract.Method(statements).Replace("private bool _over;", "private bool _over; private Task<RenderTask> AskAsync(string id) => client.GetRenderAsync(id); private sealed class Gentle(IEnumerable<Task<RenderTask>> all) : List<Task<RenderTask>>(all) { }", StringComparison.Ordinal), "KYY1007");
}
