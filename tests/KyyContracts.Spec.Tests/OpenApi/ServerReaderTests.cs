namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class ServerReaderTests
{
    [Theory]
    [InlineData("/base")]
    [InlineData("ftp://kiln.example.com")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://kiln.example.com/?a=b")]
    [InlineData("https://kiln.example.com/#top")]
    [InlineData("'https://{region}.example.com'")]
    [InlineData("'https://'")]
    public void An_address_that_no_client_can_take_is_a_mistake(string address) =>
        Compiled.MistakeAtMarker(Kiln.With("https://kiln.example.com/base", "▸" + address), "KYY8104").ShouldContain("absolute http or https");

    [Fact]
    public void A_password_in_an_address_stays_out_of_the_message() =>
        Compiled.MistakeAtMarker(Kiln.With("https://kiln", "▸https://me:hunter2@kiln"), "KYY8104").ShouldNotContain("hunter2");

    [Theory]
    [InlineData("https://kiln.example.com/base")]
    [InlineData("https://kiln.example.com/base/")]
    public void The_address_ends_with_one_slash(string address) =>
        Compiled.From(Kiln.With("https://kiln.example.com/base", address)).FactLines.ShouldContain("server\thttps://kiln.example.com/base/");

    [Fact]
    public void A_document_without_servers_is_a_mistake() =>
        Compiled.MistakeAtMarker("▸" + Kiln.With("servers:", "x-servers:"), "KYY8103").ShouldContain("'servers'");

    [Fact]
    public void An_empty_list_of_servers_is_a_mistake() =>
        Compiled.MistakeAtMarker(Kiln.With("servers:\n  - url: https://kiln.example.com/base", "servers: ▸[]"), "KYY8103").ShouldContain("url");
}
