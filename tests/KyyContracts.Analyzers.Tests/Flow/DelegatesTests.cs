using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow;

/// <summary>A poll that is given to a function that repeats it after four seconds.</summary>
public sealed class DelegatesTests
{
    private const string Until = """
        private static async Task<RenderTask?> UntilAsync(Func<Task<RenderTask>> poll)
        {
            for (var attempt = 0; attempt < 60; attempt++) { var task = await poll(); if (task.IsOver()) return task; await Task.Delay(4000); }
            return null;
        }
        private static Task<RenderTask?> AgainAsync(Func<Task<RenderTask>> given) => UntilAsync(given);
        private Task<RenderTask> AskAsync() => client.GetRenderAsync("render_1");
        """;

    [Theory]
    [InlineData("return await UntilAsync(() => {|KYY1001:client.GetRenderAsync(id, token)|});")]
    [InlineData("return await UntilAsync(async () => await {|KYY1001:client.GetRenderAsync(id, token)|});")]
    [InlineData("return await UntilAsync(delegate { return {|KYY1001:client.GetRenderAsync(id, token)|}; });")]
    [InlineData("return await UntilAsync({|KYY1001:AskAsync|});")]
    [InlineData("Func<Task<RenderTask>> poll = () => {|KYY1001:client.GetRenderAsync(id, token)|}; return await UntilAsync(poll);")]
    [InlineData("Func<Task<RenderTask>> one = () => {|KYY1001:client.GetRenderAsync(id, token)|}; var two = one; var three = two; return await UntilAsync(three);")]
    [InlineData("return await AgainAsync(() => {|KYY1001:client.GetRenderAsync(id, token)|});")]
    public Task A_poll_that_is_given_is_found(string statements) => VerifyAsync(statements, Until);

    [Theory]
    [InlineData("return await UntilAsync(() => Task.FromResult(new RenderTask { Id = id }));")]
    [InlineData("return await UntilAsync(token.CanBeCanceled ? () => client.GetRenderAsync(id, token) : () => client.GetRenderAsync(ids[0], token));")]
    [InlineData("Func<Task<RenderTask>> poll = () => client.GetRenderAsync(id, token); poll = () => Task.FromResult(new RenderTask { Id = id }); return await UntilAsync(poll);")]
    [InlineData("return await UntilAsync(Make); Task<RenderTask> Make() => Task.FromResult(new RenderTask { Id = id });")]
    public Task A_delegate_that_may_do_something_else_is_left_alone(string statements) => VerifyAsync(statements, Until);

    [Theory]
    [InlineData("var task = await poll(); poll = () => Task.FromResult(task); if (task.IsOver()) return task; await Task.Delay(4000);")]
    [InlineData("var task = await poll(); if (task.IsOver()) return task; await Task.Delay(30000);")]
    [InlineData("var task = await poll(); return task;")]
    public Task A_function_that_does_not_repeat_it_so_soon_is_left_alone(string body) => VerifyAsync(
        "return await UntilAsync(() => client.GetRenderAsync(id, token));",
        $$"""private static async Task<RenderTask?> UntilAsync(Func<Task<RenderTask>> poll) { for (var attempt = 0; attempt < 60; attempt++) { {{body}} } return null; }""");

    [Theory]
    [InlineData("Func<Task<RenderTask>> poll = () => client.GetRenderAsync(id, token);", "poll()")]
    [InlineData("Func<Task<RenderTask>> poll = async () => { await Task.Yield(); return await client.GetRenderAsync(id, token); };", "poll.Invoke()")]
    [InlineData("Func<string, Task<RenderTask>> poll = Ask; Task<RenderTask> Ask(string one) => client.GetRenderAsync(one, token);", "poll(id)")]
    [InlineData("Func<Task<RenderTask>> one = () => client.GetRenderAsync(id, token); var two = one; var three = two; var four = three;", "four()")]
    public Task A_delegate_that_is_called_here_is_entered(string before, string call) => VerifyAsync(Loop(before, $"{{|KYY1001:{call}|}}"), "");

    [Theory]
    [InlineData("Func<Task<RenderTask>> one = () => client.GetRenderAsync(id, token); var two = one; var three = two; var four = three; var five = four; var six = five;", "six()")]
    [InlineData("Func<string, Task<RenderTask>> poll = which => client.GetRenderAsync(which, token); Func<string, Task<RenderTask>> again = which => poll(which);", "again(id)")]
    [InlineData("Func<Task<RenderTask>> poll = () => Task.FromResult(new RenderTask { Id = id });", "poll()")]
    public Task A_delegate_that_is_not_known_is_left_alone(string before, string call) => VerifyAsync(Loop(before, call), "");

    private static string Loop(string before, string call) => $$"""
        {{before}}
        for (var attempt = 0; attempt < 60; attempt++) { var task = await {{call}}; if (task.IsOver()) return task; await Task.Delay(4000, token); }
        return null;
        """;

    private static Task VerifyAsync(string statements, string member) =>
        Analysis.VerifyAsync(RenderContract.Method(statements).Replace("private bool _over;", $"private bool _over;\n{member}", StringComparison.Ordinal), "KYY1001");
}
