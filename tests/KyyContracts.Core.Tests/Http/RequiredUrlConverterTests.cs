using System.Text;
using System.Text.Json;

namespace KyyContracts.Core.Tests.Http;

public class RequiredUrlConverterTests
{
    [Fact]
    public void An_absolute_URL_is_kept() => Read("\"https://videos.example.com/a.mp4\"").ShouldBe(new Uri("https://videos.example.com/a.mp4"));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"a.mp4\"")]
    public void A_text_that_is_no_URL_is_null(string json) => Read(json).ShouldBeNull();

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    public void What_is_no_text_is_an_error(string json) => Should.Throw<JsonException>(() => Read(json));

    private static Uri? Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return new RequiredUrlConverter().Read(ref reader, typeof(Uri), JsonSerializerOptions.Default);
    }
}
