using System.Text;
using System.Text.Json;
using KyyContracts.Generators.Tests.Support;
using KyyContracts.TestSupport;

namespace KyyContracts.Generators.Tests.Robustness;

/// <summary>A name that C# cannot have, or that something else has, is a mistake or another name, never broken code.</summary>
public sealed class NamesTests
{
    private const int Sample = 7;

    private static readonly string[] Names =
    [
        "class", "await", "record", "field", "value", "var", "nameof", "global", "string", "object", "args", "partial", "required", "file",
        "1st", "2", "größe", "日本", "😀", "_", "", " ", "a-b", "__a__", "A", "ａ",
        "Equals", "GetType", "ToString", "Clone", "EqualityContract", "PrintMembers", "Deconstruct", "Finalize", "op_Equality",
        "System", "KyyContracts", "Hostile", "Api", "Task", "Uri", "String", "Int64", "Default", "Options", "Object", "TimeSpan", "Exception", "Type",
        "Contract", "WireName", "MinDelay", "MaxDelaySeconds", "Deadline", "Fingerprint", "ServerUrl", "Unrecognized", "Text", "Parse", "Format",
        "IsCompleted", "IsTerminal", "Match", "Status", "StatusText", "answer", "task", "id", "cancellationToken", "httpClient", "created",
    ];

    /// <summary>The name in one place at a time: places that share a scope would only collide.</summary>
    private static readonly string[] Places = ["TITLE", "OPERATION", "PARAMETER", "SCHEMA", "PROPERTY", "STATES", "STATE", "VARIANT"];

    private const string Template = """
        {
          "openapi": "3.1.0",
          "info": { "title": "TITLE", "version": "1" },
          "servers": [ { "url": "https://jobs.example.com" } ],
          "paths": { "/jobs/{PARAMETER}": { "get": {
            "operationId": "OPERATION",
            "parameters": [ { "name": "PARAMETER", "in": "path", "required": true, "schema": { "type": "string" } } ],
            "x-waiter": {
              "id": "number", "status": "phase", "selector": "size", "minDelay": "PT1S", "maxDelay": "PT2S", "deadline": "PT1H",
              "variants": { "VARIANT": { "minDelay": "PT1.5S" } } },
            "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/SCHEMA" } } } } } } } },
          "components": { "schemas": {
            "SCHEMA": { "type": "object", "required": [ "number", "phase" ], "properties": {
              "number": { "type": "string" }, "size": { "type": "string" }, "phase": { "$ref": "#/components/schemas/STATES" },
              "PROPERTY": { "type": "object", "properties": { "inner": { "type": "integer" } } } } },
            "STATES": { "type": "string", "enum": [ "going", "STATE", "lost" ],
              "x-states": { "going": { "next": [ "STATE" ] }, "STATE": { "terminal": "success" }, "lost": { "terminal": "failure" } } } } }
        }
        """;

    [Fact]
    public async Task A_name_is_a_mistake_or_makes_code_that_compiles_without_a_warning()
    {
        var outputs = Names.SelectMany(name => Places.Select(place => (Name: name, Place: place, Output: SpecOutput.Of(With(place, name))))).ToList();
        var refused = outputs.Where(made => made.Output.Json is null).ToList();
        refused.SelectMany(made => made.Output.Mistakes).ShouldAllBe(mistake => mistake.Contains("KYY8", StringComparison.Ordinal));
        refused.Select(made => made.Name).ShouldBeSubsetOf(Names);
        var accepted = outputs.Except(refused).ToList();

        // A sample has each place with another of the names; all of them take their time.
        var step = Mutants.Count(0) == 0 ? Sample : 1;
        var tried = accepted.Where((_, index) => index % step == 0).ToList();
        var clients = await NSwagRun.GenerateAsync([.. tried.Select(made => made.Output.Json!)]);

        tried.Zip(clients).SelectMany(made => WholeClient.Complaints(WholeClient.Compile(made.Second, made.First.Output.Facts!))
                .Select(complaint => $"'{made.First.Name}' as {made.First.Place}: {complaint}"))
            .ShouldBeEmpty();
    }

    private static byte[] With(string place, string name) => Encoding.UTF8.GetBytes(Places.Aggregate(Template, (text, each) =>
        text.Replace(each, each == place ? JsonEncodedText.Encode(name).Value : $"the {each.ToLowerInvariant()}".Replace("the parameter", "parameter", StringComparison.Ordinal), StringComparison.Ordinal)));
}
