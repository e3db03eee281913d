namespace KyyContracts.Core.Tests.Http;

public class AbsoluteUrlTests
{
    [Theory]
    [InlineData("https://a.example/b", true)]
    [InlineData("http://a.example", true)]
    [InlineData("/b", false)]
    [InlineData("ftp://a.example", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_absolute_web_address_is_a_URL_and_nothing_else(string? text, bool isUrl) =>
        (AbsoluteUrl.Parse(text) is not null).ShouldBe(isUrl);
}
