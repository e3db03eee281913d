using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class EndpointTextsTests
{
    [Theory]
    [InlineData("HttpRequestMessage")]
    [InlineData("HttpMethod")]
    [InlineData("GetAsync")]
    [InlineData("GetStringAsync")]
    [InlineData("GetByteArrayAsync")]
    [InlineData("GetStreamAsync")]
    [InlineData("GetFromJsonAsync")]
    [InlineData("GetFromJsonAsAsyncEnumerable")]
    [InlineData("PostAsync")]
    [InlineData("PostAsJsonAsync")]
    [InlineData("PutAsync")]
    [InlineData("PutAsJsonAsync")]
    [InlineData("PatchAsync")]
    [InlineData("PatchAsJsonAsync")]
    [InlineData("DeleteAsync")]
    [InlineData("DeleteFromJsonAsync")]
    public void Requests_are_known_by_name(string name) => EndpointTexts.IsRequest(name).ShouldBeTrue();

    [Theory]
    [InlineData("getasync")]
    [InlineData("SendAsync")]
    [InlineData("")]
    public void Other_names_are_no_requests(string name) => EndpointTexts.IsRequest(name).ShouldBeFalse();

    [Theory]
    [InlineData("var a = \"/v2/sprites/1/frames\";", true)]
    [InlineData("var a = \"v2/sprites\" + id;", true)]
    [InlineData("var a = \"/v2/sprite\";", false)]
    [InlineData("var a = id + \"/frames\";", false)]
    [InlineData("var a = \"/V2/SPRITES\";", false)]
    public void A_request_by_hand_names_the_longest_fixed_part_of_a_path(string source, bool found)
    {
        var catalogue = Catalogue.Of([Declared.In("""
            public interface ISprites { [Endpoint("GET", "/v2/sprites/{id}/frames/{frame}")] Task Frame(); [PollingOperation] Task<string> Pathless(); [Endpoint("GET", "/{id}")] Task Any(); }
            """).Type("ISprites")]);

        new EndpointTexts(() => [catalogue]).MayStandIn(CSharpSyntaxTree.ParseText(source)).ShouldBe(found);
    }

    [Fact]
    public void Without_a_contract_nothing_is_requested() =>
        new EndpointTexts(() => []).MayStandIn(CSharpSyntaxTree.ParseText("var a = \"/v2/sprites\";")).ShouldBeFalse();
}
