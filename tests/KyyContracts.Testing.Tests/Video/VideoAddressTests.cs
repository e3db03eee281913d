using KyyContracts.Testing.Video;

namespace KyyContracts.Testing.Tests.Video;

public class VideoAddressTests
{
    [Fact]
    public void An_address_leads_back_to_its_id()
    {
        var address = new VideoAddress(new Uri("http://127.0.0.1:1234/")).For("a+b.mp4");

        address.AbsoluteUri.ShouldBe("http://127.0.0.1:1234/videos/a+b.mp4.mp4");
        VideoAddress.IdIn(address.AbsolutePath).ShouldBe("a+b.mp4");
    }

    [Theory]
    [InlineData("/videos/.mp4")]
    [InlineData("/videos/a")]
    [InlineData("/videos/")]
    [InlineData("/other/a.mp4")]
    [InlineData("/base/videos/a.mp4")]
    public void Any_other_path_has_no_id(string path) => VideoAddress.IdIn(path).ShouldBeNull();
}
