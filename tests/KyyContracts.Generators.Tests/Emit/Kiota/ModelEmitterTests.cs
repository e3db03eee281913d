using System.Reflection;
using System.Text;
using KyyContracts.Generators.Tests.Support;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;

namespace KyyContracts.Generators.Tests.Emit.Kiota;

/// <summary>Models read and write what a document describes.</summary>
public sealed class ModelEmitterTests
{
    private const string Job = """
        {"job":"j-1","phase":"DONE","at":9000000000,"sheet":"https://print.example.com/1","jam":"none","front":{"number":1},
        "pages":[{"number":2,"ratio":0.5,"glossy":true,"when":"2031-01-02T03:04:05+00:00","day":"2031-01-02","link":"https://print.example.com/2"}],"tags":["a","b"]}
        """;

    private static readonly Assembly Generated = Load(PrintApi.Document);

    [Fact]
    public async Task Every_type_is_read_and_written_as_it_came()
    {
        var job = await ReadAsync("Job", Job);
        using var writer = new JsonSerializationWriter();

        writer.WriteObjectValue(null, job);

        using var reader = new StreamReader(writer.GetSerializedContent());
        var written = await reader.ReadToEndAsync();
        written.ShouldBe(Job.ReplaceLineEndings(""));
    }

    [Theory]
    [InlineData("number", typeof(int))]
    [InlineData("ratio", typeof(double?))]
    [InlineData("glossy", typeof(bool?))]
    [InlineData("when", typeof(DateTimeOffset?))]
    [InlineData("day", typeof(Date?))]
    [InlineData("link", typeof(Uri))]
    public void A_type_is_the_one_of_Kiota_and_null_where_the_document_allows_it(string property, Type type) =>
        Generated.GetType("Print.Models.Page")!.GetProperty($"{char.ToUpperInvariant(property[0])}{property[1..]}")!.PropertyType.ShouldBe(type);

    [Theory]
    [InlineData("\"job\":\"j-1\",", "'job'")]
    [InlineData("\"at\":9000000000,", "'at'")]
    [InlineData("\"front\":{\"number\":1},", "'front'")]
    [InlineData("\"number\":2,", "'number'")]
    public async Task What_is_required_is_missed_wherever_it_lacks(string part, string name)
    {
        var job = await ReadAsync("Job", Job.ReplaceLineEndings("").Replace(part, "", StringComparison.Ordinal));

        var check = job.GetType().GetMethod("ThrowIfIncomplete", BindingFlags.Instance | BindingFlags.NonPublic)!;

        Should.Throw<TargetInvocationException>(() => check.Invoke(job, null)).InnerException
            .ShouldBeOfType<ContractViolationException>().Message.ShouldContain(name);
    }

    [Fact]
    public void An_object_made_by_hand_can_be_filled()
    {
        var job = Activator.CreateInstance(Generated.GetType("Print.Models.Job")!)!;
        var front = job.GetType().GetProperty("Front")!;

        front.GetValue(job).ShouldBeSameAs(front.GetValue(job));
        job.GetType().GetProperty("Pages")!.GetValue(job).ShouldBeNull();
    }

    [Fact]
    public async Task An_error_is_an_exception_and_gives_its_names_way()
    {
        var problem = await ReadAsync("Problem", """{"message":"No such job.","code":7}""");

        problem.ShouldBeAssignableTo<Microsoft.Kiota.Abstractions.ApiException>();
        problem.GetType().GetProperty("MessageEscaped")!.GetValue(problem).ShouldBe("No such job.");
        problem.GetType().GetProperty("Code")!.GetValue(problem).ShouldBe(7);
    }

    [Theory]
    [InlineData("additional_data", "AdditionalDataEscaped")]
    [InlineData("serialize", "SerializeEscaped")]
    [InlineData("throw-if-incomplete", "ThrowIfIncompleteEscaped")]
    [InlineData("class", "Class")]
    [InlineData("2nd", "N2nd")]
    [InlineData("été", "U00e9tu00e9")]
    public void A_property_may_have_any_name(string property, string member)
    {
        var generated = Load(PrintApi.With("glossy:", $"'{property}':"));

        generated.GetType("Print.Models.Page")!.GetProperty(member).ShouldNotBeNull();
    }

    [Fact]
    public void A_name_that_gives_way_does_not_take_another()
    {
        var page = Load(PrintApi.With("glossy:", "additional_data_escaped: { type: string }\n        additional_data:")).GetType("Print.Models.Page")!;

        page.GetProperty("AdditionalDataEscaped")!.PropertyType.ShouldBe(typeof(string));
        page.GetProperty("AdditionalDataEscapedEscaped")!.PropertyType.ShouldBe(typeof(bool?));
    }

    private static Assembly Load(string document) =>
        GeneratorHost.Load(new FactsAdditionalText("/obj/contract.facts", CompiledSpec.FactsOf(document), client: "Kiota"));

    private static async Task<IParsable> ReadAsync(string type, string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var node = await new JsonParseNodeFactory().GetRootParseNodeAsync("application/json", stream);
        var create = Generated.GetType($"Print.Models.{type}")!.GetMethod("CreateFromDiscriminatorValue")!;
        return node.GetObjectValue(parsed => (IParsable)create.Invoke(null, [parsed])!)!;
    }
}
