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

    [Fact]
    public void A_waiter_at_a_path_is_refused() =>
        Compiled.MistakeAtMarker(Kiln.With("    get:\n", "    ▸x-waiter: {}\n    get:\n"), "KYY8115").ShouldContain("'x-waiter' of a path");

    [Fact]
    public void A_waiter_of_another_method_is_refused() =>
        Compiled.MistakeAtMarker(Kiln.With("    get:\n", "    post: { ▸x-waiter: {} }\n    get:\n"), "KYY8115")
            .ShouldContain("'x-waiter' of 'POST /firings/{firing_id}'");

    [Theory]
    [InlineData("post")]
    [InlineData("delete")]
    public void An_operation_of_another_method_is_left_out(string method)
    {
        var (notice, compiled) = Compiled.NoticeAtMarker(
            Kiln.With("    get:\n", $"    ▸{method}: {{ requestBody: {{ content: 7 }}, responses: {{}} }}\n    get:\n"));

        notice.ShouldBe($"'{method.ToUpperInvariant()} /firings/{{firing_id}}' is left out of the client: only GET operations are read so far.");
        compiled.Json.ShouldBe(Compiled.From(Kiln.Text).Json);
        compiled.Facts.ShouldBe(Compiled.From(Kiln.Text).Facts);
    }

    [Theory]
    [InlineData("▸requestBody: {}, responses: { '200': { content: { application/json: { schema: { type: object, properties: { size: { type: number } } } } } } }", "'requestBody' of an operation is not read")]
    [InlineData("▸responses: { '200': { description: A file., content: { video/mp4: {} } } }", "no 2xx response with 'application/json'")]
    [InlineData("responses: { '200': { content: { application/json: { ▸schema: { type: array, items: { type: string } } } } } }", "A response of type array is not read")]
    [InlineData("responses: { '200': { content: { application/json: { schema: { $ref: ▸other.yaml } } } } }", "'other.yaml' leads out of this document")]
    [InlineData("parameters: [{ name: page, in: ▸cookie, required: true }], responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Firing' } } } } }", "The parameter 'page' is in 'cookie'")]
    public void An_operation_without_a_waiter_that_is_not_read_is_left_out(string operation, string reason)
    {
        var (notice, compiled) = Compiled.NoticeAtMarker(
            Kiln.With("components:", $"  /kilns:\n    get: {{ operationId: listKilns, {operation} }}\ncomponents:"));

        notice.ShouldStartWith("'GET /kilns' is left out of the client: ");
        notice.ShouldContain(reason);
        compiled.Json.ShouldBe(Compiled.From(Kiln.Text).Json);
        compiled.Facts.ShouldBe(Compiled.From(Kiln.Text).Facts);
    }

    [Fact]
    public void What_a_waiter_needs_is_a_mistake_though_an_operation_before_it_is_left_out_for_it() =>
        Compiled.MistakeAtMarker(
            Kiln.With("paths:\n", "paths:\n  /kilns:\n    get: { operationId: listKilns, responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Firing' } } } } } }\n")
                .Replace("      description: One firing.\n", "      ▸not: {}\n", StringComparison.Ordinal),
            "KYY8114").ShouldContain("'not'");

    [Fact]
    public void Two_operations_with_one_schema_that_is_not_read_are_both_left_out()
    {
        var compiled = Compiled.From(Kiln.With("components:", """
              /kilns: { get: { operationId: listKilns, responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Kiln' } } } } } } }
              /kiln: { get: { operationId: getKiln, responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Kiln' } } } } } } }
            components:
            """).Replace("  schemas:\n", "  schemas:\n    Kiln: { type: object, not: {}, properties: { brick: { type: object, properties: { size: { type: number } } } } }\n", StringComparison.Ordinal));

        compiled.Mistakes.ShouldBeEmpty();
        compiled.Notices.Select(notice => notice.Message.Split(' ')[1]).ShouldBe(["/kiln'", "/kilns'"], ignoreOrder: true);
        compiled.Json.ShouldBe(Compiled.From(Kiln.Text).Json);
    }

    [Fact]
    public void A_mistake_in_an_operation_that_is_read_is_a_mistake() =>
        Compiled.MistakeAtMarker(
            Kiln.With("components:", "  /kilns:\n    get: { operationId: listKilns, responses: { '200': { content: { application/json: { schema: { $ref: ▸'#/nowhere' } } } } } }\ncomponents:"),
            "KYY8111");

    [Fact]
    public void A_document_of_which_all_is_left_out_is_a_mistake() =>
        Compiled.MistakeAtMarker(
            "openapi: 3.1.0\ninfo: { title: A, version: a }\nservers: [{ url: 'https://a.example.com' }]\n▸paths: { /a: { post: {} } }\n", "KYY8103");
}
