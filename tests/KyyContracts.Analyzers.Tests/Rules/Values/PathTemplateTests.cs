using KyyContracts.Analyzers.Rules.Values;

namespace KyyContracts.Analyzers.Tests.Rules.Values;

public sealed class PathTemplateTests
{
    private const string Path = "/v2/renders/{id}";

    [Theory]
    [InlineData("/v2", true)]
    [InlineData("/{kind}/renders/{id}", true)]
    [InlineData("/{kind}{id}", true)]
    [InlineData("/{kind", false)]
    [InlineData("/kind}", false)]
    [InlineData("/{{kind}}", false)]
    [InlineData("/{kind}}", false)]
    [InlineData("/}kind{", false)]
    public void A_path_is_well_formed_where_each_brace_has_its_counterpart(string path, bool expected) =>
        PathTemplate.IsWellFormed(path).ShouldBe(expected);

    // "*" stands for what is not known.
    [Theory]
    [InlineData("https://api.render.example/studio/v2/renders/1", true)]
    [InlineData("https://API.render.example/studio/v2/renders/1?a=b#c", true)]
    [InlineData("https://api.render.example/studio//v2/renders/1/", true)]
    [InlineData("https://api.render.example/studio/v2/renders/*", true)]
    [InlineData("https://*/v2/renders/1", true)]
    [InlineData("*://api.render.example/studio/v2/renders/1", true)]
    [InlineData("v2/renders/1", true)]
    [InlineData("*v2/renders/1", true)]
    [InlineData("/*/v2/renders/1", true)]
    [InlineData("studio/v2/renders/1", true)]
    [InlineData("/studio/v2/renders/1", true)]
    [InlineData("deep/studio/v2/renders/1", true)]
    [InlineData("https://api.render.example/v2/renders/1", false)]
    [InlineData("https://api.render.example/studio/V2/renders/1", false)]
    [InlineData("https://api.render.example/deep/studio/v2/renders/1", false)]
    [InlineData("https://api.render.example", false)]
    [InlineData("https://api.render.example?studio/v2/renders/1", false)]
    [InlineData("http://api.render.example/studio/v2/renders/1", false)]
    [InlineData("://api/v2/renders/1", false)]
    [InlineData("deep/v2/renders/1", false)]
    [InlineData("/*/other/v2/renders/1", false)]
    [InlineData("/other*/v2/renders/1", false)]
    [InlineData("other/deep/studio/v2/renders/1", false)]
    [InlineData("v2/renders", false)]
    [InlineData("v2/renders/1/frames", false)]
    [InlineData("", false)]
    public void An_address_is_that_of_a_path_at_a_server(string address, bool expected) =>
        PathTemplate.IsAt(address.Replace('*', RequestText.Hole), Path, ["https://api.render.example/studio/", "https://other.example/deep/studio"]).ShouldBe(expected);

    [Theory]
    [InlineData("v2/renders/1", true)]
    [InlineData("https://*/v2/renders/1", true)]
    [InlineData("studio/v2/renders/1", false)]
    [InlineData("https://api.render.example/studio/v2/renders/1", false)]
    public void Without_a_known_server_the_path_alone_tells(string address, bool expected)
    {
        PathTemplate.IsAt(address.Replace('*', RequestText.Hole), Path, []).ShouldBe(expected);
        PathTemplate.IsAt(address.Replace('*', RequestText.Hole), Path, ["/studio"]).ShouldBe(expected);
    }

    [Theory]
    [InlineData("/renders/{id}", "renders/1", false)]
    [InlineData("/renders/{id}/frames", "renders/1/frames", true)]
    [InlineData("/{kind}/{id}", "renders/1", false)]
    public void A_path_that_says_little_needs_its_server(string path, string address, bool expected) =>
        PathTemplate.IsAt(address, path, ["https://api.render.example"]).ShouldBe(expected);
}
