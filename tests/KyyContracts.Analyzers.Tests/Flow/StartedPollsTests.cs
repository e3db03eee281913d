using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow;

/// <summary>The poll behind a task, seen where a thread is blocked until that task has ended.</summary>
public sealed class StartedPollsTests
{
    [Theory]
    [InlineData("client.GetRenderAsync(id).ContinueWith(poll => poll.Status)")]
    [InlineData("Task.Factory.StartNew(() => client.GetRenderAsync(id))")]
    [InlineData("Task.Factory.StartNew(() => client.GetRenderAsync(id)).Unwrap()")]
    [InlineData("Task.WhenAny(client.GetRenderAsync(id), Task.Delay(9000))")]
    [InlineData("Task.WhenAll(new[] { client.GetRenderAsync(id), client.GetRenderAsync(ids[0]) })")]
    [InlineData("Task.WhenAll(ids.Select(each => client.GetRenderAsync(each)).Where(poll => poll.IsFaulted))")]
    [InlineData("Task.WhenAll(from each in ids select client.GetRenderAsync(each))")]
    [InlineData("Task.WhenAll(Task.WhenAll(client.GetRenderAsync(id)))")]
    [InlineData("waits.WaitForCompletionAsync(id).ContinueWith(wait => 1)")]
    public Task A_poll_behind_other_tasks_is_found(string task) => VerifyAsync($"return {{|KYY1005:{task}.Result|}};");

    [Theory]
    [InlineData("http.GetStringAsync(id)")]
    [InlineData("http.GetStringAsync(client.GetRenderAsync(id).ToString())")]
    [InlineData("Task.WhenAll(http.GetStringAsync(id), http.GetStringAsync(id))")]
    [InlineData("Task.Factory.StartNew(() => id.Length)")]
    [InlineData("Task.WhenAll(Task.WhenAll(Task.WhenAll(client.GetRenderAsync(id))))")]
    public Task A_task_that_stands_for_something_else_is_left_alone(string task) => VerifyAsync($"return {task}.Result;");

    [Theory]
    [InlineData(4, ".WaitAsync(token)", true)]
    [InlineData(5, ".WaitAsync(token)", false)]
    [InlineData(4, ".ContinueWith(_ => 1)", true)]
    [InlineData(5, ".ContinueWith(_ => 1)", false)]
    public Task A_chain_is_followed_so_far(int length, string call, bool isFound) =>
        VerifyAsync(Marked($"client.GetRenderAsync(id){string.Concat(Enumerable.Repeat(call, length))}.Result", isFound, ""));

    [Theory]
    [InlineData("var one = client.GetRenderAsync(id); var two = one; var three = two; var four = three;", "four", true)]
    [InlineData("var one = client.GetRenderAsync(id); var two = one; var three = two; var four = three; var five = four;", "five", false)]
    [InlineData("var one = client.GetRenderAsync(id); one = Task.FromResult(new RenderTask { Id = id });", "one", false)]
    public Task Variables_that_are_set_once_are_followed_so_far(string before, string task, bool isFound) => VerifyAsync(Marked($"{task}.Result", isFound, before));

    private static string Marked(string wait, bool isFound, string before) => isFound ? $"{before} return {{|KYY1005:{wait}|}};" : $"{before} return {wait};";

    private static Task VerifyAsync(string statements) => Analysis.VerifyAsync(RenderContract.Method(statements), "KYY1005");
}
