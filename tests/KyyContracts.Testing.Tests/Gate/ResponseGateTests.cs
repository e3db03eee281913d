using System.Text;
using System.Text.Json.Nodes;
using KyyContracts.Testing.Gate;

namespace KyyContracts.Testing.Tests.Gate;

public class ResponseGateTests
{
    private const string Done = """
        {"job": "job-1", "kind": "job", "since": 1, "engine": "small", "phase": "SUCCEEDED", "output": "https://x.example/a", "attempts": 1}
        """;

    [Theory]
    [InlineData(Done)]
    [InlineData("""{"job": "job-1", "kind": "job", "since": 1.0, "engine": "new", "phase": "PENDING", "output": null, "attempts": 1}""")]
    [InlineData("""{"job": "job-1", "kind": "job", "since": 1, "engine": "small", "phase": "ERROR", "problem": "No.", "attempts": 1, "tags": []}""")]
    public void An_answer_as_the_contract_has_it_passes(string body) => Check(body).ShouldBeEmpty();

    [Theory]
    [InlineData("since", "\"1\"", "'since' is no integer")]
    [InlineData("since", "1.5", "'since' is no integer")]
    [InlineData("since", "null", "'since' is null")]
    [InlineData("since", null, "'since' is missing")]
    [InlineData("kind", "\"task\"", "'kind' is not 'job'")]
    [InlineData("output", "\"a.mp4\"", "'output' is no absolute URL")]
    [InlineData("output", "null", "'output' is null though the state is 'SUCCEEDED'")]
    [InlineData("output", null, "'output' is missing though the state is 'SUCCEEDED'")]
    [InlineData("tags", "{}", "'tags' is no array")]
    [InlineData("job", "\"job-2\"", "the answer is of another task")]
    [InlineData("more", "1", "the contract has no property 'more'")]
    public void What_the_contract_excludes_is_named(string property, string? value, string violation)
    {
        var body = JsonNode.Parse(Done)!.AsObject();
        if (value is null)
        {
            body.Remove(property);
        }
        else
        {
            body[property] = JsonNode.Parse(value);
        }

        Check(body.ToJsonString()).ShouldBe([violation]);
    }

    [Fact]
    public void A_state_that_the_contract_does_not_have_is_named() =>
        Check(Done.Replace("SUCCEEDED", "DREAMING", StringComparison.Ordinal)).ShouldContain("the contract has no state 'DREAMING'");

    [Fact]
    public void A_value_that_belongs_to_another_state_is_named() =>
        Check(Done.Replace("SUCCEEDED", "RUNNING", StringComparison.Ordinal)).ShouldBe(["'output' has a value though the state is 'RUNNING'"]);

    [Theory]
    [InlineData("[]", "the body is no object")]
    [InlineData("", "the body is no JSON")]
    [InlineData("{\"job\":", "the body is no JSON")]
    public void A_body_that_is_no_task_is_named(string body, string violation) => Check(body).ShouldBe([violation]);

    [Theory]
    [InlineData("text/html", "the media type is 'text/html' instead of 'application/json'")]
    [InlineData(null, "the media type is missing instead of 'application/json'")]
    public void Another_media_type_is_named(string? mediaType, string violation) => Check(Done, mediaType).ShouldBe([violation]);

    [Fact]
    public void A_property_that_comes_twice_is_named() =>
        Check(Done.Replace("\"attempts\": 1", "\"attempts\": 1, \"attempts\": 1", StringComparison.Ordinal)).ShouldBe(["'attempts' comes more than once"]);

    [Fact]
    public void Names_from_outside_are_made_fit_for_a_message() =>
        Check(Done.Replace("\"attempts\": 1", $"\"attempts\": 1, \"\\u001b[31m{new string('x', 500)}\": 1", StringComparison.Ordinal))
            .ShouldHaveSingleItem().ShouldBe($"the contract has no property '?[31m{new string('x', 75)}…'");

    private static IReadOnlyList<string> Check(string body, string? mediaType = "application/json") =>
        ResponseGate.Check(JobContract.Operation, "job-1", mediaType, Encoding.UTF8.GetBytes(body));
}
