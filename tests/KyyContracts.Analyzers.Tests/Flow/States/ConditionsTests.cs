using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>Conditions on what is known and what is not, of operators that always ask both sides.</summary>
public sealed class ConditionsTests
{
    [Theory]
    [InlineData("isOn & isOff", "task.Picture")]
    [InlineData("isOn & isOn", "{|KYY2003:task.Picture|}")]
    [InlineData("isOn & _over", "task.Picture")]
    [InlineData("_over & isOn", "task.Picture")]
    [InlineData("isOn | _over", "{|KYY2003:task.Picture|}")]
    [InlineData("isOff | isOff", "task.Picture")]
    public Task Both_sides_decide(string condition, string use) => Analysis.VerifyAsync(
        RenderContract.Method($"var (isOn, isOff) = (true, false); var task = await client.GetRenderAsync(id); if ({condition}) return {use}!.Host; return isOn == isOff;"),
        "KYY2003");
}
