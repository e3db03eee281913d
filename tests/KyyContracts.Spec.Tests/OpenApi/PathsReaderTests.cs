namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class PathsReaderTests
{
    private const string SecondPath = """
          /kilns/{kiln}:
            get:
              operationId: ▸getFiring
              parameters: [{ name: kiln, in: path, required: true, schema: { type: string } }]
              responses:
                '200': { description: A kiln., content: { application/json: { schema: { type: object, properties: { size: { type: number } } } } } }
        components:
        """;

    [Fact]
    public void A_document_without_paths_is_a_mistake() =>
        Compiled.MistakeAtMarker("▸" + Kiln.With("paths:", "x-paths:"), "KYY8103").ShouldContain("'paths'");

    [Fact]
    public void Paths_without_an_operation_are_a_mistake() =>
        Compiled.MistakeAtMarker(Kiln.With("paths:\n", "▸paths: {}\nx-paths:\n"), "KYY8103").ShouldContain("get");

    [Fact]
    public void An_operationId_stands_once() =>
        Compiled.MistakeAtMarker(Kiln.With("components:", SecondPath), "KYY8109").ShouldContain("line 10, column 20");

    [Fact]
    public void Two_operationIds_do_not_become_one_name() =>
        Compiled.MistakeAtMarker(Kiln.With("components:", SecondPath.Replace("getFiring", "get_firing", StringComparison.Ordinal)), "KYY8301")
            .ShouldBe("'get_firing' becomes the C# name 'GetFiring', as does 'getFiring' at line 10, column 20. Rename one of the two.");

    [Fact]
    public void An_operation_without_a_waiter_is_in_the_client_and_not_among_those_that_are_polled()
    {
        var compiled = Compiled.From(Kiln.With("components:", SecondPath.Replace("▸getFiring", "getKiln", StringComparison.Ordinal)));

        compiled.Json.ShouldNotBeNull().ShouldContain("\"name\": \"GetKiln\"");
        compiled.Json.ShouldContain("#/components/schemas/GetKilnResponse");
        compiled.FactLines.ShouldNotContain("operations/1/name\tGetKiln");
        compiled.FactLines.ShouldContain("requests/1/name\tGetKiln");
        compiled.FactLines.ShouldContain("requests/1/isPolled\tfalse");
    }

    [Fact]
    public void An_operation_needs_an_operationId() =>
        Compiled.MistakeAtMarker(Kiln.With("get:\n      operationId: getFiring", "▸get:"), "KYY8103").ShouldContain("'operationId'");

    [Theory]
    [InlineData("post")]
    [InlineData("delete")]
    [InlineData("servers")]
    [InlineData("x-waiter")]
    public void What_the_client_would_lose_is_refused(string key) =>
        Compiled.MistakeAtMarker(Kiln.With("    get:\n", $"    ▸{key}: {{}}\n    get:\n"), "KYY8115").ShouldContain($"'{key}'");
}
