using System.Text.Json;
using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Tests.Behaviour;

public class TaskBodyTests
{
    private static readonly Uri Result = new("http://127.0.0.1:1/videos/job-1.mp4");

    [Fact]
    public void A_task_in_progress_has_its_roles_constants_and_examples_and_null_or_nothing_for_the_rest() =>
        Body("RUNNING", Jobs.Task().Variant("large")).ShouldBe(
            """{"job":"job-1","kind":"job","since":1234,"engine":"large","phase":"RUNNING","output":null,"tags":["a", {"b": 1}],"attempts":0}""");

    [Fact]
    public void The_result_is_there_in_its_state_alone()
    {
        Property("SUCCEEDED", "output").GetString().ShouldBe(Result.AbsoluteUri);
        Property("ERROR", "output").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void The_failure_reason_is_there_in_its_state_alone_with_the_example_where_none_was_given()
    {
        Property("ERROR", "problem").GetString().ShouldBe("Out of paper.");
        Property("ERROR", "problem", Jobs.Task().Fails("Mine.")).GetString().ShouldBe("Mine.");
        Body("SUCCEEDED", Jobs.Task()).ShouldNotContain("problem");
    }

    [Fact]
    public void Without_states_for_them_result_and_reason_follow_the_kind_of_the_state()
    {
        var contract = JobContract.Operation with
        {
            Response =
            [
                new() { Name = "url", Type = "string", Role = ResponseRole.Result },
                new() { Name = "why", Type = "string", Role = ResponseRole.FailureReason },
            ],
        };

        Body("RUNNING", Jobs.Task(), contract).ShouldBe("{}");
        Body("SUCCEEDED", Jobs.Task(), contract).ShouldBe($$"""{"url":"{{Result}}"}""");
        Body("ERROR", Jobs.Task(), contract).ShouldBe("""{"why":""}""");
    }

    [Theory]
    [InlineData("string", null, "\"\"")]
    [InlineData("number", null, "0")]
    [InlineData("boolean", null, "false")]
    [InlineData("object", null, "{}")]
    [InlineData("array", null, "[]")]
    [InlineData("string", "null", "\"\"")]
    [InlineData("number", "1.5", "1.5")]
    public void A_plain_property_has_its_example_or_the_plainest_value_of_its_type(string type, string? example, string expected)
    {
        var contract = JobContract.Operation with { Response = [new() { Name = "x", Type = type, Example = example }] };

        Body("RUNNING", Jobs.Task(), contract).ShouldBe($$"""{"x":{{expected}}}""");
    }

    [Fact]
    public void A_name_or_value_cannot_break_out_of_the_json()
    {
        const string Hostile = "\"},{\"</script>\u0000\u2028";
        var contract = JobContract.Operation with
        {
            Response = [new() { Name = Hostile, Type = "string", KnownValues = [Hostile] }],
        };

        JsonElement.Parse(Body("RUNNING", Jobs.Task(), contract)).GetProperty(Hostile).GetString().ShouldBe(Hostile);
    }

    private static JsonElement Property(string state, string name, MockTask? task = null) =>
        JsonElement.Parse(Body(state, task ?? Jobs.Task())).GetProperty(name);

    private static string Body(string state, MockTask task, PollingContract? contract = null) =>
        System.Text.Encoding.UTF8.GetString(TaskBody.Write(contract ?? JobContract.Operation, task, Jobs.State(state), Result));
}
