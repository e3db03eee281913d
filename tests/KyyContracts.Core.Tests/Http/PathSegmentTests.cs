namespace KyyContracts.Core.Tests.Http;

public class PathSegmentTests
{
    [Theory]
    [InlineData("video_1-a.b~c", "video_1-a.b~c")]
    [InlineData("a/../b", "a%2F..%2Fb")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("a b\r\nü", "a%20b%0D%0A%C3%BC")]
    [InlineData("...", "...")]
    public void A_value_becomes_one_segment(string value, string segment) =>
        PathSegment.Escape(value, "id").ShouldBe(segment);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_value_that_would_name_another_resource_is_refused(string value) =>
        Should.Throw<ArgumentException>(() => PathSegment.Escape(value, "id")).ParamName.ShouldBe("id");

    [Fact]
    public void Null_is_refused() => Should.Throw<ArgumentNullException>(() => PathSegment.Escape(null!, "id"));
}
