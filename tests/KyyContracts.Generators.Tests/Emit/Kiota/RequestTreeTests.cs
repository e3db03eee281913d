using System.Reflection;
using KyyContracts.Generators.Tests.Support;

namespace KyyContracts.Generators.Tests.Emit.Kiota;

/// <summary>Paths of every kind become request builders that compile, under names that depend on the document alone.</summary>
public sealed class RequestTreeTests
{
    [Theory]
    [InlineData("/jobs/{id}", "Print.Jobs.Item.JobsItemRequestBuilder")]
    [InlineData("/jobs/{ID}", "Print.Jobs.Item.JobsItemRequestBuilder")]
    [InlineData("/jobs/{job_id}", "Print.Jobs.Item.WithJobItemRequestBuilder")]
    [InlineData("/jobs/{job-id}", "Print.Jobs.Item.JobItemRequestBuilder")]
    [InlineData("/jobs/{paid}", "Print.Jobs.Item.WithPaidItemRequestBuilder")]
    [InlineData("/jobs/{name}", "Print.Jobs.Item.WithNameItemRequestBuilder")]
    [InlineData("/{id}", "Print.Item.WithIdItemRequestBuilder")]
    [InlineData("/{id}/{other}", "Print.Item.Item.WithOtherItemRequestBuilder")]
    [InlineData("/jobs/{a}.{b}", "Print.Jobs.WithAB.WithABRequestBuilder")]
    [InlineData("/models", "Print.ModelsValue.ModelsValueRequestBuilder")]
    [InlineData("/item", "Print.ItemValue.ItemValueRequestBuilder")]
    [InlineData("/print-client", "Print.PrintClientValue.PrintClientValueRequestBuilder")]
    [InlineData("/get-async", "Print.GetAsyncValue.GetAsyncValueRequestBuilder")]
    [InlineData("/path_parameters", "Print.PathParametersValue.PathParametersValueRequestBuilder")]
    [InlineData("/a/a-request-builder", "Print.A.ARequestBuilderValue.ARequestBuilderValueRequestBuilder")]
    [InlineData("/class", "Print.Class.ClassRequestBuilder")]
    [InlineData("/1st", "Print.N1st.N1stRequestBuilder")]
    [InlineData("/system/string", "Print.System.String.StringRequestBuilder")]
    [InlineData("/~", "Print.Segment.SegmentRequestBuilder")]
    [InlineData("/%C3%A9", "Print.C3A9.C3A9RequestBuilder")]
    [InlineData("/trailing/", "Print.Trailing.Segment.SegmentRequestBuilder")]
    public void A_path_has_its_builder(string path, string type)
    {
        var builder = Load(path).GetType(type).ShouldNotBeNull();

        builder.GetMethod("GetAsync").ShouldNotBeNull();
        builder.GetMethod("WithUrl")!.ReturnType.ShouldBe(builder);
    }

    [Fact]
    public void The_root_is_the_client_itself() => Load("/").GetType("Print.PrintClient")!.GetMethod("GetAsync").ShouldNotBeNull();

    [Fact]
    public void Two_segments_of_one_name_are_told_apart_in_the_order_of_the_document()
    {
        var client = Load("/foo-bar", "/foo_bar", "/foo.bar/x").GetType("Print.PrintClient")!;

        client.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(property => property.Name)
            .ShouldBe(["FooBar", "FooBarValue", "FooBarValueValue"]);
    }

    [Fact]
    public void Paths_with_a_common_start_share_its_builders()
    {
        var jobs = Load("/jobs", "/jobs/{id}", "/jobs/{id}/parts", "/jobs/{other}/pages").GetType("Print.Jobs.JobsRequestBuilder")!;

        jobs.GetMethod("GetAsync").ShouldNotBeNull();
        jobs.GetProperty("Item")!.PropertyType.GetProperty("Parts").ShouldNotBeNull();
        jobs.GetMethod("WithOther")!.ReturnType.GetProperty("Pages").ShouldNotBeNull();
    }

    [Fact]
    public void A_query_is_a_class_of_its_builder_whose_members_have_names_of_their_own()
    {
        var document = PrintApi.With("    get:\n      operationId: getPage\n      parameters:\n", """
                get:
                  operationId: getPage
                  parameters:
                    - { name: 'filter[kind]', in: query, schema: { type: string } }
                    - { name: to-string, in: query, schema: { type: integer, format: int64 } }
                    - { name: with-url, in: query, required: true, schema: { type: boolean } }

            """);

        var builder = GeneratorHost.Load(new FactsAdditionalText("/obj/contract.facts", CompiledSpec.FactsOf(document), client: "Kiota"))
            .GetTypes().Single(type => type.Name == "WithNumberKindRequestBuilder");

        builder.GetNestedType("WithNumberKindRequestBuilderGetQueryParameters")!.GetProperties().Select(property => $"{property.PropertyType} {property.Name}")
            .ShouldBe(["System.Nullable`1[System.Boolean] WithUrl", "System.String FilterKind", "System.Nullable`1[System.Int64] ToStringValue"]);
    }

    private static Assembly Load(params string[] paths)
    {
        var document = $$"""
            openapi: 3.1.0
            info: { title: Print, version: '1' }
            servers: [ { url: https://print.example.com } ]
            paths:
            {{string.Join('\n', paths.Select(Path))}}
            components: { schemas: { Answer: { type: object, properties: { a: { type: string } } } } }
            """;
        return GeneratorHost.Load(new FactsAdditionalText("/obj/contract.facts", CompiledSpec.FactsOf(document), client: "Kiota"));
    }

    private static string Path(string path, int index)
    {
        var parameters = path.Split('{').Skip(1).Select(part => $"{{ name: {part.Split('}')[0]}, in: path, required: true, schema: {{ type: string }} }}");
        return $"  '{path}': {{ get: {{ operationId: op{index}, parameters: [ {string.Join(", ", parameters)} ], responses: "
            + "{ '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Answer' } } } } } } }";
    }
}
