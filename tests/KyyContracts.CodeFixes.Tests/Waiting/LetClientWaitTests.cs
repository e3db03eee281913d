using KyyContracts.Analyzers.Tests.Rules;
using KyyContracts.Analyzers.Tests.Verification;
using KyyContracts.CodeFixes.Tests.Verification;
using KyyContracts.CodeFixes.Waiting;

namespace KyyContracts.CodeFixes.Tests.Waiting;

public sealed class LetClientWaitTests
{
    private const string Wait = "await waits.WaitForCompletionAsync(id, cancellationToken: token)";

    public static TheoryData<string> Reported => [.. WaitsByHandSamples.Found.Keys];

    [Theory]
    [MemberData(nameof(Reported))]
    public async Task What_is_reported_is_fixed(string sample)
    {
        var bench = Workbench.Of(Markup.Parse(RenderContract.Method(WaitsByHandSamples.Found[sample])).Source);
        var found = (await bench.DiagnosticsAsync()).Where(diagnostic => diagnostic.Id == "KYY1008").ShouldHaveSingleItem();

        (await bench.OfferedAsync(new LetClientWait(), found)).ShouldHaveSingleItem();
    }

    [Fact]
    public Task What_is_done_on_success_stays_behind_the_call() => VerifyAsync(
        "a chain of tests",
        $"var task = {Wait};\n// Ready.\nreturn task.Picture;");

    [Fact]
    public Task What_the_test_told_the_compiler_is_told_by_hand() => VerifyAsync(
        "failure first", $"var task = {Wait};\nLog(task.Picture!.AbsoluteUri);\nreturn task;");

    [Fact]
    public Task So_it_is_behind_the_loop() => VerifyAsync(
        "a do loop on the guard", $"RenderTask task = {Wait}.ConfigureAwait(false);\nreturn task.Picture!.AbsoluteUri;");

    [Fact]
    public Task The_throw_behind_the_loop_goes_too() => VerifyAsync(
        "both ends, and a throw behind the loop", $"var task = {Wait};\nreturn task.Picture;");

    [Fact]
    public Task The_poll_before_the_loop_goes_too() => VerifyAsync("a poll before the loop", $"var task = {Wait};\nreturn task;");

    [Fact]
    public Task The_token_in_scope_is_passed_on() => VerifyAsync(
        "a token that is in scope alone", "var task = await waits.WaitForCompletionAsync(\"render_1\", cancellationToken: token);\nreturn task.Picture;");

    [Fact]
    public Task Comments_are_kept() => Fixed.VerifyAsync<LetClientWait>(
        "KYY1008",
        Source("""
            // Until it is done.
            while (true) // for ever
            {
                // asks
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done)
                {
                    // done
                    return task; // at last
                }
                await Task.Delay(30000, token); // waits
            }
            // the end
            """),
        Source($"""
            // Until it is done.
            // for ever
            // asks
            // waits
            var task = {Wait};
            // done
            return task; // at last
            // the end
            """));

    [Fact]
    public Task A_file_with_other_line_ends_keeps_them() => Fixed.VerifyAsync<LetClientWait>(
        "KYY1008",
        Source(Bare("a do loop on running states")).Replace("\n", "\r\n", StringComparison.Ordinal),
        Source($"RenderTask task = {Wait};\nreturn task.Picture;").Replace("\n", "\r\n", StringComparison.Ordinal));

    [Fact]
    public Task The_waiter_is_made_known_to_a_file_that_does_not_know_it() => Fixed.VerifyAsync<LetClientWait>(
        "KYY1008",
        Source(Bare("a poll before the loop")).Replace("using KyyContracts;\n", "", StringComparison.Ordinal),
        Source($"var task = {Wait};\nreturn task;").Replace("using KyyContracts;\n", "", StringComparison.Ordinal)
            .Replace("using Render;", "using Render;\nusing KyyContracts;", StringComparison.Ordinal));

    [Fact]
    public Task Statements_of_a_file_itself_are_fixed_too() => Fixed.VerifyAsync<LetClientWait>(
        "KYY1008",
        TopLevel + "while (true) { var task = await waits.GetRenderAsync(\"a\", stop.Token); if (task.IsDone) break; await System.Threading.Tasks.Task.Delay(30000); }\n",
        TopLevel + "var task = await waits.WaitForCompletionAsync(\"a\", cancellationToken: stop.Token);\n");

    private const string TopLevel = "using KyyContracts;\nusing Render;\nIRenderWaits waits = null!;\nusing var stop = new System.Threading.CancellationTokenSource();\n";

    private static Task VerifyAsync(string sample, string expected) => Fixed.VerifyAsync<LetClientWait>("KYY1008", Source(Bare(sample)), Source(expected));

    private static string Source(string statements) => RenderContract.Method("\n" + statements);

    private static string Bare(string sample) => Markup.Parse(WaitsByHandSamples.Found[sample]).Source;
}
