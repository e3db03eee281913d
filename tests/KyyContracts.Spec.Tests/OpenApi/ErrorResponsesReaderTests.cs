namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class ErrorResponsesReaderTests
{
    [Theory]
    [InlineData("'404'", "404", "GetFiringError404")]
    [InlineData("4xx", "4XX", "GetFiringError4xx")]
    [InlineData("5XX", "5XX", "GetFiringError5xx")]
    [InlineData("default", "XXX", "GetFiringErrorDefault")]
    public void A_refusal_that_is_an_object_is_an_error_of_its_own(string status, string key, string type)
    {
        var facts = Compiled.From(WithResponse(status, "application/json")).FactLines;

        facts.ShouldContain($"requests/0/errors/0/status\t{key}");
        facts.ShouldContain($"requests/0/errors/0/class\t{type}");
        facts.ShouldContain($"classes/1/name\t{type}");
        facts.ShouldContain("classes/1/isError\ttrue");
    }

    [Theory]
    [InlineData("'301'", "application/json")]
    [InlineData("'202'", "application/json")]
    [InlineData("'404'", "text/html")]
    public void Every_other_response_tells_nothing_of_an_error(string status, string mediaType) =>
        Compiled.From(WithResponse(status, mediaType)).FactLines.ShouldNotContain(line => line.StartsWith("requests/0/errors", StringComparison.Ordinal));

    [Fact]
    public void A_refusal_that_is_not_read_is_told_without_its_body()
    {
        var (notice, compiled) = Compiled.NoticeAtMarker(
            Kiln.With("components:", "        '404': { content: { application/json: { schema: { type: object, ▸anyOf: [], properties: { why: { type: string } } } } } }\ncomponents:"));

        notice.ShouldStartWith("The body of '404' of 'GET /firings/{firing_id}' is left out of the client: 'anyOf'");
        compiled.Facts.ShouldBe(Compiled.From(Kiln.Text).Facts);
    }

    private static string WithResponse(string status, string mediaType) => Kiln.With(
        "components:",
        $$"""
                '{{status.Trim('\'')}}': { description: no, content: { {{mediaType}}: { schema: { type: object, properties: { why: { type: string } } } } } }
        components:
        """);
}
