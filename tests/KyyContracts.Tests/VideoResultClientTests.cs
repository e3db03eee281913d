using System.Net;
using System.Text.Json.Nodes;
using KyyContracts.TestSupport;
using static KyyContracts.Tests.VideoAnswer;

namespace KyyContracts.Tests;

/// <summary>What a caller sees of each answer that the service may give, right or wrong, over a real connection.</summary>
public class VideoResultClientTests
{
    [Theory]
    [InlineData("queued", VideoTaskStatus.Queued)]
    [InlineData("processing", VideoTaskStatus.Processing)]
    [InlineData("failed", VideoTaskStatus.Failed)]
    [InlineData("completed", VideoTaskStatus.Completed)]
    public async Task A_task_is_read_in_each_state(string status, VideoTaskStatus expected)
    {
        var task = await GetAsync(RawAnswer.Json(Of(status)));

        task.Id.ShouldBe(Id);
        task.Status.ShouldBe(expected);
        task.StatusText.ShouldBe(status);
        (task.VideoUrl is not null).ShouldBe(status == "completed");
        (task.Error is not null).ShouldBe(status == "failed");
    }

    [Fact]
    public async Task An_unknown_status_is_data()
    {
        var task = await GetAsync(RawAnswer.Json(Of("paused")));

        task.Status.ShouldBe(VideoTaskStatus.Unrecognized);
        task.StatusText.ShouldBe("paused");
    }

    [Fact]
    public async Task An_unknown_model_is_data()
    {
        var task = await GetAsync(RawAnswer.Json(Of("queued", body => body["model"] = "kyyvideo3")));

        task.Model.ShouldBe("kyyvideo3");
    }

    [Fact]
    public async Task Additional_fields_are_no_error()
    {
        var task = await GetAsync(RawAnswer.Json(Of("queued", body => body["progress"] = new JsonObject { ["percent"] = 4 })));

        task.Status.ShouldBe(VideoTaskStatus.Queued);
    }

    [Fact]
    public async Task A_missing_error_is_no_reason()
    {
        var task = await GetAsync(RawAnswer.Json(Of("failed", body => body.Remove("error"))));

        task.Status.ShouldBe(VideoTaskStatus.Failed);
        task.Error.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/clip.mp4")]
    [InlineData("file:///clip.mp4")]
    public async Task A_URL_that_is_none_is_null(string url)
    {
        var task = await GetAsync(RawAnswer.Json(Of("completed", body => body["video_url"] = url)));

        task.VideoUrl.ShouldBeNull();
    }

    [Fact]
    public async Task Another_object_violates_the_contract()
    {
        var error = await Should.ThrowAsync<ContractViolationException>(
            () => GetAsync(RawAnswer.Json(Of("queued", body => body["object"] = "image"))));

        error.Message.ShouldContain("image");
    }

    [Theory]
    [InlineData("", "application/json", "empty body")]
    [InlineData("<html>Welcome</html>", "text/html", "HTML")]
    [InlineData("{}", "application/json", "id")]
    [InlineData("{\"id\":", "application/json", "JSON")]
    public async Task A_body_that_is_no_task_violates_the_contract(string body, string contentType, string named)
    {
        var error = await Should.ThrowAsync<ContractViolationException>(() => GetAsync(RawAnswer.Of(200, body, contentType)));

        error.Message.ShouldContain(named);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("created")]
    [InlineData("model")]
    [InlineData("status")]
    public async Task A_required_property_that_is_missing_or_null_violates_the_contract(string property)
    {
        await Should.ThrowAsync<ContractViolationException>(
            () => GetAsync(RawAnswer.Json(Of("queued", body => body.Remove(property)))));
        await Should.ThrowAsync<ContractViolationException>(
            () => GetAsync(RawAnswer.Json(Of("queued", body => body[property] = null))));
    }

    [Theory]
    [InlineData(401, null, null)]
    [InlineData(404, null, null)]
    [InlineData(429, null, null)]
    [InlineData(429, "30", 30)]
    [InlineData(429, "Thu, 01 Jan 2026 00:00:30 GMT", 30)]
    [InlineData(500, null, null)]
    public async Task A_refusal_is_an_exception_with_its_status_and_the_pause_asked_for(int status, string? retryAfter, int? seconds)
    {
        string[] headers = retryAfter is null ? [] : [$"Retry-After: {retryAfter}", "Date: Thu, 01 Jan 2026 00:00:00 GMT"];

        var error = await Should.ThrowAsync<ApiException>(
            () => GetAsync(RawAnswer.Of(status, """{"error":{"message":"No."}}""", "application/json", headers)));

        error.StatusCode.ShouldBe((HttpStatusCode)status);
        error.RetryAfter.ShouldBe(seconds is { } pause ? TimeSpan.FromSeconds(pause) : null);
    }

    [Fact]
    public async Task A_dropped_connection_is_a_request_error()
    {
        await Should.ThrowAsync<HttpRequestException>(() => GetAsync(RawAnswer.Nothing));
        await Should.ThrowAsync<HttpRequestException>(() => GetAsync(RawAnswer.Json(Of("queued")).WithoutLast(1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task An_id_that_would_name_another_resource_is_refused(string id)
    {
        await using var server = LoopbackServer.Start(RawAnswer.Nothing);
        await using var services = TestServices.For(server);

        await Should.ThrowAsync<ArgumentException>(() => services.Client().GetVideoResultAsync(id));
        server.Requests.ShouldBeEmpty();
    }

    private static async Task<VideoTask> GetAsync(RawAnswer answer)
    {
        await using var server = LoopbackServer.Start(answer);
        await using var services = TestServices.For(server);
        return await services.Client().GetVideoResultAsync(Id);
    }
}
