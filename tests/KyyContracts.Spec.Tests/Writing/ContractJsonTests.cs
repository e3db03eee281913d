using System.Text.Json;

namespace KyyContracts.Spec.Tests.Writing;

public sealed class ContractJsonTests
{
    [Fact]
    public void Null_has_the_form_of_OpenAPI_3_0()
    {
        var property = Schema("Firing").GetProperty("properties").GetProperty("photo_url");

        property.GetProperty("type").GetString().ShouldBe("string");
        property.GetProperty("nullable").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Every_name_of_the_code_stands_in_our_own_extension()
    {
        var json = Parse(Compiled.From(Kiln.Text).Json!);
        var operation = json.GetProperty("paths").GetProperty("/firings/{firing_id}").GetProperty("get");

        json.GetProperty("x-kyy").GetProperty("client").GetString().ShouldBe("KilnClient");
        operation.GetProperty("x-kyy").GetProperty("name").GetString().ShouldBe("GetFiring");
        operation.GetProperty("parameters")[0].GetProperty("x-kyy").GetProperty("name").GetString().ShouldBe("firingId");
        operation.GetProperty("x-kyy").GetProperty("waiter").GetProperty("members").GetProperty("statusText").GetString().ShouldBe("StateText");
        Schema("FiringState").GetProperty("x-kyy").GetProperty("members")[1].GetProperty("name").GetString().ShouldBe("InFire");
    }

    [Fact]
    public void Presence_names_the_member_the_type_and_the_state()
    {
        var condition = Schema("Firing").GetProperty("properties").GetProperty("crack").GetProperty("x-kyy").GetProperty("presentWhen")[0];

        condition.GetRawText().ReplaceLineEndings(string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal)
            .ShouldBe("""{"member":"State","stateType":"FiringState","state":"Cracked"}""");
    }

    [Fact]
    public void No_extension_looks_like_a_schema()
    {
        foreach (var extension in Extensions(Parse(Compiled.From(Kiln.Text).Json!)))
        {
            extension.EnumerateObject().Select(member => member.Name).ShouldNotContain(name => name == "type" || name == "properties");
        }
    }

    [Fact]
    public void Lines_end_with_LF_alone() => Compiled.From(Kiln.Text).Json!.ShouldNotContain("\r");

    private static JsonElement Schema(string name) =>
        Parse(Compiled.From(Kiln.Text).Json!).GetProperty("components").GetProperty("schemas").GetProperty(name);

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static IEnumerable<JsonElement> Extensions(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.Name == "x-kyy" ? Objects(member.Value) : Extensions(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Extensions),
        _ => [],
    };

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
