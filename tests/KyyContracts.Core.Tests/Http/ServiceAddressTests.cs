namespace KyyContracts.Core.Tests.Http;

public class ServiceAddressTests
{
    [Theory]
    [InlineData("https://api.example.com")]
    [InlineData("https://api.example.com:8443/base/")]
    [InlineData("http://localhost:5000")]
    [InlineData("http://LOCALHOST/base")]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://127.200.3.4/")]
    [InlineData("http://[::1]:1/")]
    public void A_safe_address_is_allowed(string address) => ServiceAddress.IsAllowed(new Uri(address)).ShouldBeTrue();

    [Theory]
    [InlineData("http://api.example.com")]
    [InlineData("http://localhost.example.com")]
    [InlineData("http://127.0.0.1.example.com")]
    [InlineData("http://128.0.0.1")]
    [InlineData("http://0.0.0.0")]
    [InlineData("https://user:password@api.example.com")]
    [InlineData("https://api.example.com/?key=1")]
    [InlineData("https://api.example.com/#top")]
    [InlineData("ftp://localhost/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/v1")]
    public void Any_other_address_is_not(string address) =>
        ServiceAddress.IsAllowed(new Uri(address, UriKind.RelativeOrAbsolute)).ShouldBeFalse();

    [Fact]
    public void No_address_is_not_allowed() => ServiceAddress.IsAllowed(null).ShouldBeFalse();
}
