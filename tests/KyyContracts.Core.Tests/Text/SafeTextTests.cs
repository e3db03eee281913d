namespace KyyContracts.Core.Tests.Text;

public class SafeTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("  two\r\n\tlines  ", "two lines")]
    [InlineData("\u001b[31mred\u0007", "[31mred")]
    [InlineData("a\u200Bb\u202Ec", "abc")]
    [InlineData("", "")]
    public void Text_becomes_one_harmless_line(string text, string line) =>
        SafeText.Excerpt(text, maxLength: 50).ShouldBe(line);

    [Fact]
    public void Long_text_is_cut_between_characters() =>
        SafeText.Excerpt("abc😀def", maxLength: 4).ShouldBe("abc…");

    [Theory]
    [InlineData("the top/secret one")]
    [InlineData("the TOP/secret one")]
    [InlineData("the top\u0000/secret one")]
    [InlineData("the top%2Fsecret one")]
    public void A_secret_is_redacted_in_every_form(string text) =>
        SafeText.Excerpt(text, maxLength: 50, "top/secret").ShouldBe("the [redacted] one");

    [Fact]
    public void An_empty_secret_redacts_nothing() => SafeText.Excerpt("text", maxLength: 50, "").ShouldBe("text");
}
