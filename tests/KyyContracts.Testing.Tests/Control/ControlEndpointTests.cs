using System.Net;
using System.Text;
using System.Text.Json;

namespace KyyContracts.Testing.Tests.Control;

public sealed class ControlEndpointTests : IDisposable
{
    private const string Tasks = "/__kyy/tasks";
    private const string Ledger = "/__kyy/ledger";

    private readonly ServedContract _served = new(options: new() { HasControl = true });

    [Fact]
    public async Task A_task_is_taken_in_and_lives_as_it_says()
    {
        using var response = await PostAsync("""
            {"id": "job-7", "variant": "large", "stays": [{"state": "RUNNING", "seconds": 30}], "fails": "No ink.", "faults": ["error=503@2"]}
            """);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await ServedContract.BodyAsync(response)).GetProperty("id").GetString().ShouldBe("job-7");

        (await _served.PhaseAsync("job-7")).ShouldBe("RUNNING");
        using var struck = await _served.Http.GetAsync(ServedContract.PathOf("job-7"));
        struck.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        _served.Time.Advance(TimeSpan.FromSeconds(30));
        var ended = await _served.PollAsync("job-7");
        ended.GetProperty("phase").GetString().ShouldBe("ERROR");
        ended.GetProperty("problem").GetString().ShouldBe("No ink.");
        ended.GetProperty("engine").GetString().ShouldBe("large");
    }

    [Theory]
    [InlineData("", "no task")]
    [InlineData("[]", "no task")]
    [InlineData("null", "JSON object")]
    [InlineData("{}", "id")]
    [InlineData("""{"id": "a/b"}""", "'id'")]
    [InlineData("""{"id": "job-7", "stay": []}""", "stay")]
    [InlineData("""{"id": "job-7", "operation": "other"}""", "'other'")]
    [InlineData("""{"id": "job-7", "stays": [{"state": "DREAMING", "seconds": 1}]}""", "'DREAMING'")]
    [InlineData("""{"id": "job-7", "stays": [{"state": "RUNNING", "seconds": -1}]}""", "duration")]
    [InlineData("""{"id": "job-7", "stays": [{"state": "RUNNING", "seconds": 1e300}]}""", "TimeSpan")]
    [InlineData("""{"id": "job-7", "ends": "RUNNING"}""", "'RUNNING'")]
    [InlineData("""{"id": "job-7", "faults": ["explode"]}""", "'explode'")]
    public async Task A_task_that_cannot_be_is_refused_with_the_reason_and_leaves_nothing(string json, string reason)
    {
        using var response = await PostAsync(json);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ServedContract.BodyAsync(response)).GetProperty("error").GetProperty("message").GetString()!.ShouldContain(reason);
        using var poll = await _served.Http.GetAsync(ServedContract.PathOf("job-7"));
        poll.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_task_that_exists_is_left_as_it_is()
    {
        _served.Server.Task("job-7").Stays("RUNNING", TimeSpan.FromHours(1));

        using var response = await PostAsync("""{"id": "job-7"}""");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _served.PhaseAsync("job-7")).ShouldBe("RUNNING");
    }

    [Fact]
    public async Task A_media_type_that_any_page_could_send_is_refused()
    {
        using var content = new StringContent("""{"id": "job-7"}""", Encoding.UTF8, "text/plain");
        using var response = await _served.Anonymous.PostAsync(new Uri(_served.Server.BaseAddress, Tasks), content);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_ledger_shows_the_requests_and_never_the_key()
    {
        _served.Server.Task("job-7");
        await _served.PollAsync("job-7");

        var text = await _served.Anonymous.GetStringAsync(new Uri(_served.Server.BaseAddress, Ledger));
        var ledger = JsonElement.Parse(text);

        var request = ledger.GetProperty("requests").EnumerateArray().ShouldHaveSingleItem();
        request.GetProperty("taskId").GetString().ShouldBe("job-7");
        request.GetProperty("target").GetString().ShouldBe("poll");
        request.GetProperty("statusCode").GetInt32().ShouldBe(200);
        request.GetProperty("hasCredentials").GetBoolean().ShouldBeTrue();
        ledger.GetProperty("scorecard").GetProperty("pollsPerTask").GetDouble().ShouldBe(1);
        text.ShouldNotContain(_served.Server.ApiKey);
    }

    [Fact]
    public async Task Without_the_option_there_is_nothing()
    {
        using var served = new ServedContract();

        using var response = await served.Anonymous.GetAsync(new Uri(served.Server.BaseAddress, Ledger));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    public void Dispose() => _served.Dispose();

    private Task<HttpResponseMessage> PostAsync(string json)
    {
        var content = new StringContent(json, Encoding.UTF8, "application/json");
        return _served.Anonymous.PostAsync(new Uri(_served.Server.BaseAddress, Tasks), content);
    }
}
