using System.Text.Json;

namespace KyyContracts.Core.Tests.Http;

public class AbsoluteUrlConverterTests
{
    [Theory]
    [InlineData("https://videos.example.com/a.mp4?sig=1%2F2")]
    [InlineData("http://videos.example.com/a.mp4")]
    public void An_absolute_URL_is_kept(string url) => Read($"\"{url}\"").ShouldBe(new Uri(url));

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"/a.mp4\"")]
    [InlineData("\"a.mp4\"")]
    [InlineData("\"//host/a.mp4\"")]
    [InlineData("\"file:///etc/passwd\"")]
    [InlineData("\"ftp://host/a.mp4\"")]
    [InlineData("\"javascript:alert(1)\"")]
    public void Anything_else_that_is_text_or_null_is_null(string json) => Read(json).ShouldBeNull();

    [Theory]
    [InlineData("7")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void What_is_no_text_is_an_error(string json) => Should.Throw<JsonException>(() => Read(json));

    [Fact]
    public void A_URL_is_written_as_it_was_read()
    {
        var clip = new Clip { Name = "a", Link = new Uri("https://videos.example.com/a%20b.mp4") };

        JsonSerializer.Serialize(clip, ClipJsonContext.Default.Clip).ShouldContain("\"https://videos.example.com/a%20b.mp4\"");
    }

    private static Uri? Read(string json) =>
        JsonSerializer.Deserialize($$"""{"name":"a","link":{{json}}}""", ClipJsonContext.Default.Clip)!.Link;
}
