using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>States that people are shown.</summary>
public sealed class GivingTests
{
    [Theory]
    [InlineData("var attempts = 0; RenderTask task; do { await Task.Delay(30000); task = await client.GetRenderAsync(id); } while (!task.IsOver() && attempts++ < 9); Console.WriteLine(task.State); return null;")]
    [InlineData("for (var attempt = 0; attempt < 9; attempt++) { var task = await {|KYY2001:client.GetRenderAsync(id)|}; if (task.IsOver()) break; if (task.State != RenderState.Done) Console.WriteLine(task.State); await Task.Delay(30000); } Log(id); return null;")]
    [InlineData("object? last = null; for (var attempt = 0; attempt < 9; attempt++) { var task = await {|KYY2001:client.GetRenderAsync(id)|}; if (task.IsOver()) break; Console.WriteLine(last); last = task; await Task.Delay(30000); } Log(id); return null;")]
    public Task What_is_shown_after_the_polling_tells_how_it_ended(string statements) => Analysis.VerifyAsync(RenderContract.Method(statements), "KYY2001");
}
