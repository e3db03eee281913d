namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class ResponseReaderTests
{
    [Theory]
    [InlineData("'200':", "'404':")]
    [InlineData("application/json:", "text/html:")]
    [InlineData("content:", "x-content:")]
    [InlineData("schema: { $ref", "x-schema: { $ref")]
    public void An_operation_without_a_JSON_success_is_a_mistake(string old, string replacement) =>
        Compiled.MistakeAtMarker(Kiln.With(old, replacement).Replace("      responses:", "      ▸responses:", StringComparison.Ordinal), "KYY8110")
            .ShouldContain("2xx");

    [Fact]
    public void A_response_is_an_object() =>
        Compiled.MistakeAtMarker(
            Kiln.With("schema: { $ref: '#/components/schemas/Firing' }", "▸schema: { type: string }"), "KYY8114").ShouldContain("Make it an object");

    [Fact]
    public void Examples_come_from_the_first_response_in_which_there_is_a_value()
    {
        var facts = Compiled.From(Kiln.Text).FactLines;

        facts.ShouldContain("operations/0/response/0/example\t\"f-1\"");
        facts.ShouldContain("operations/0/response/1/example\t7");
        facts.ShouldContain("operations/0/response/5/example\t\"https://kiln.example.com/1.png\"");
    }
}
