using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Polls whose answer nobody takes, in a try: found unless the exception may be what is asked for.</summary>
public sealed class ExpectedTests
{
    private const string Ask = "await client.GetRenderAsync(id);";
    private const string Found = "await {|KYY2006:client.GetRenderAsync(id)|};";

    [Theory]
    [InlineData("HttpRequestException", "break;")]
    [InlineData("HttpRequestException", "return null;")]
    [InlineData("HttpRequestException", "throw;")]
    [InlineData("HttpRequestException", "_ = _last ?? throw new IOException();")]
    [InlineData("HttpRequestException", "goto over;")]
    [InlineData("HttpRequestException", "_over = true;")]
    [InlineData("HttpRequestException", "failures++;")]
    [InlineData("HttpRequestException", "++failures;")]
    [InlineData("HttpRequestException", "failures += 1;")]
    [InlineData("HttpRequestException error", "if (error.StatusCode != null) { Log(error); break; }")]
    public Task An_exception_decides_by(string exception, string handler) => VerifyAsync(Handled(Ask, exception, handler));

    [Theory]
    [InlineData("HttpRequestException", "Log(\"again\");")]
    [InlineData("HttpRequestException error", "Log(error);")]
    [InlineData("TaskCanceledException", "break;")]
    [InlineData("OperationCanceledException", "return null;")]
    [InlineData("System.OperationCanceledException", "break;")]
    [InlineData("System.Threading.Tasks.TaskCanceledException", "return null;")]
    public Task An_exception_decides_nothing_by(string exception, string handler) => VerifyAsync(Handled(Found, exception, handler));

    [Theory]
    [InlineData("while (true) { ASK await Task.Delay(30000); }")]
    [InlineData("do { ASK await Task.Delay(30000); } while (!token.IsCancellationRequested);")]
    [InlineData("for (var n = 0; n < 9; n++) { ASK await Task.Delay(30000); }")]
    [InlineData("foreach (var n in Enumerable.Range(0, 9)) { ASK await Task.Delay(30000); }")]
    [InlineData("foreach (var n in Enumerable.Range(0, 9)) { while (true) { ASK await Task.Delay(30000); } }")]
    public async Task An_exception_ends(string loop)
    {
        await VerifyAsync("try { " + loop.Replace("ASK", Ask, StringComparison.Ordinal) + " } catch (HttpRequestException) { Log(\"gone\"); } return null;");
        await VerifyAsync("try { " + loop.Replace("ASK", Found, StringComparison.Ordinal) + " } catch (OperationCanceledException) { Log(\"over\"); } return null;");
        await VerifyAsync("try { " + loop.Replace("ASK", Found, StringComparison.Ordinal) + " } finally { Log(\"over\"); } return null;");
    }

    [Theory]
    [InlineData("Func<Task> ping = async () => { while (true) { ASK await Task.Delay(30000); } }; await ping();")]
    [InlineData("await Ping(); async Task Ping() { while (true) { ASK await Task.Delay(30000); } }")]
    public Task Whoever_calls_does_not_ask(string statements) =>
        VerifyAsync("try { " + statements.Replace("ASK", Found, StringComparison.Ordinal) + " } catch (HttpRequestException) { Log(\"gone\"); } return null;");

    private static string Handled(string ask, string exception, string handler) => $$"""
        var failures = 0;
        while (failures < 3)
        {
            try { {{ask}} } catch ({{exception}}) { {{handler}} }
            await Task.Delay(30000);
        }
        {{(handler == "goto over;" ? "over: " : "")}}return null;
        """;

    private static Task VerifyAsync(string statements) => Analysis.VerifyAsync(RenderContract.Method(statements), "KYY2006");
}
