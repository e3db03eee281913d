namespace KyyContracts.Core.Tests.Http;

public class ConstantTextTests
{
    [Fact]
    public void The_only_value_is_returned() => ConstantText.Check("clip", "clip", "kind").ShouldBe("clip");

    [Theory]
    [InlineData("Clip", "'Clip'")]
    [InlineData("still\u001b[31m\n", "'still[31m'")]
    [InlineData("", "''")]
    [InlineData(null, "null")]
    public void Another_value_is_named_in_harmless_form(string? value, string named) =>
        Should.Throw<ContractViolationException>(() => ConstantText.Check(value, "clip", "kind"))
            .Message.ShouldStartWith($"The property 'kind' is {named}, and the contract allows 'clip' alone");
}
