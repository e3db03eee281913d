using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

public sealed class StateAnalysisTests
{
    [Theory]
    [InlineData("try { await http.GetAsync(id); } catch (HttpRequestException) { var task = await client.GetRenderAsync(id); return {|KYY2003:task.Picture|}!.Host; } return null;")]
    [InlineData("try { Log(id); } catch (IOException) { var task = await client.GetRenderAsync(id); return {|KYY2003:task.Picture|}!.Host; } return null;")]
    public Task A_handler_is_judged(string statements) => Analysis.VerifyAsync(RenderContract.Method(statements), "KYY2003");

    [Fact]
    public Task What_is_done_with_no_answer_is_never_done() => Analysis.VerifyAsync(
        RenderContract.Method("var task = await client.GetRenderAsync(id); if (task is null) { var other = await client.GetRenderAsync(ids[0]); return other.Picture!.Host; } return null;"),
        "KYY2003");
}
