using KyyContracts.CodeFixes.Pauses;
using KyyContracts.CodeFixes.Tests.Verification;

namespace KyyContracts.CodeFixes.Tests.Pauses;

public sealed class RaisePauseTests
{
    [Theory]
    [InlineData("Task.Delay(5000)", "Task.Delay(30000)")]
    [InlineData("Task.Delay(PauseMilliseconds, token)", "Task.Delay(30000, token)")]
    [InlineData("Task.Delay(millisecondsDelay: 2 * 1000)", "Task.Delay(millisecondsDelay: 30000)")]
    [InlineData("Task.Delay(TimeSpan.FromSeconds(5)/* five */, token)", "Task.Delay(TimeSpan.FromSeconds(30)/* five */, token)")]
    [InlineData("Task.Delay(ids.Length > 3 ? 4000 : 5000)", "Task.Delay(30000)")]
    public Task The_length_is_written_in_the_unit_in_which_it_stands(string pause, string expected) =>
        Fixed.VerifyBodyAsync<RaisePause>("KYY1001", Loop($"await {pause};"), Loop($"await {expected};"));

    private static string Loop(string pause) => $$"""
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // asks
            if (task.State is RenderState.Done or RenderState.Broken) return task;
            {{pause}} // waits
        }
        """;
}
