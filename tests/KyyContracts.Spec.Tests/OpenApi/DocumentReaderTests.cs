namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("openapi: 3.1.0", "openapi: ▸3.2.0", "KYY8102")]
    [InlineData("openapi: 3.1.0", "openapi: ▸'3.1'", "KYY8102")]
    [InlineData("openapi: 3.1.0", "openapi: ▸'2.0'", "KYY8102")]
    [InlineData("openapi: 3.1.0", "openapi: ▸[3.1.0]", "KYY8102")]
    [InlineData("openapi: 3.1.0", "▸swagger: '2.0'", "KYY8103")]
    [InlineData("  title: Kiln Service\n", "", "KYY8103", "▸info:")]
    [InlineData("  version: 2.0.0\n", "", "KYY8103", "▸info:")]
    [InlineData("title: Kiln Service", "title: ▸2024", "KYY8101")]
    [InlineData("title: Kiln Service", "title: ▸'!?'", "KYY8302")]
    [InlineData("info:\n", "x-info:\n", "KYY8103", "▸openapi:")]
    public void A_head_that_is_not_that_of_a_contract_is_a_mistake(string old, string replacement, string code, string? at = null)
    {
        var text = Kiln.With(old, replacement);
        Compiled.MistakeAtMarker(at is null ? text : text.Replace(at[1..], at, StringComparison.Ordinal), code).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("▸[1, 2]")]
    [InlineData("▸just text")]
    public void A_document_is_a_mapping(string text) =>
        Compiled.MistakeAtMarker(text, "KYY8101").ShouldStartWith("An OpenAPI document must be a mapping");

    [Fact]
    public void Every_mistake_is_reported_in_the_order_of_the_document()
    {
        var text = Kiln.With("minDelay: PT2S", "minDelay: 2 seconds").Replace("terminal: success", "terminal: great", StringComparison.Ordinal)
            .Replace("https://kiln.example.com/base", "kiln", StringComparison.Ordinal);

        Compiled.From(text).Mistakes.Select(mistake => (mistake.Rule.Id, mistake.Position.Line))
            .ShouldBe([("KYY8104", 6), ("KYY8204", 24), ("KYY8213", 66), ("KYY8216", 69)]);
    }
}
