using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow;

/// <summary>Conditions after a polling loop: found where they cannot tell how it was left.</summary>
public sealed class PollLoopsTests
{
    [Theory]
    [InlineData("DateTime.UtcNow.Hour > 3")]
    [InlineData("DateTimeOffset.UtcNow.Hour > 3")]
    [InlineData("Environment.TickCount64 > 3")]
    [InlineData("System.Diagnostics.Stopwatch.GetTimestamp() > 3")]
    [InlineData("Pause > TimeSpan.Zero")]
    [InlineData("_over")]
    public Task A_clock_and_what_is_the_program_s_own_may_tell(string condition) => VerifyAsync(condition, "task.Picture");

    [Theory]
    [InlineData("Math.Max(ids.Length, 2) > 3")]
    [InlineData("string.IsNullOrEmpty(id)")]
    [InlineData("ids.Length > 3")]
    public Task What_has_nothing_to_do_with_the_loop_tells_nothing(string condition) => VerifyAsync(condition, "{|KYY2003:task.Picture|}");

    private static Task VerifyAsync(string condition, string use) => Analysis.VerifyAsync(
        RenderContract.Method($$"""
            RenderTask task;
            do
            {
                await Task.Delay(30000);
                task = await client.GetRenderAsync("render_1");
            }
            while (!task.IsOver());
            if ({{condition}}) return null;
            return {{use}}!.Host;
            """),
        "KYY2003");
}
