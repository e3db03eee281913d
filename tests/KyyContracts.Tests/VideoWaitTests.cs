using System.Net;
using System.Net.Http.Headers;
using System.Text;
using KyyContracts.Testing;
using static KyyContracts.Tests.VideoAnswer;

namespace KyyContracts.Tests;

/// <summary>What a wait makes of each answer that the service may give. In virtual time, so without a socket.</summary>
public sealed class VideoWaitTests : IDisposable
{
    private readonly VirtualTime _time = new();
    private readonly Script _script = new();
    private readonly HttpClient _httpClient;
    private readonly VideoResultClient _client;

    public VideoWaitTests()
    {
        _httpClient = new HttpClient(_script);
        _client = new VideoResultClient(_httpClient, new WaitOptions { TimeProvider = _time });
    }

    public void Dispose()
    {
        _httpClient.Dispose();
        _script.Dispose();
    }

    [Fact]
    public async Task A_video_is_waited_for_at_the_contracts_pauses()
    {
        _script.Add(200, Of("queued")).Add(200, Of("processing")).Add(200, Of("completed"));
        var terms = VideoResultContract.GetVideoResult.Contract.TermsFor("kyyvideo2_fast");

        var task = await WaitAsync();

        task.VideoUrl.ShouldBe(new Uri("https://videos.example.com/clip.mp4"));
        _time.Elapsed.ShouldBeInRange(2 * terms.MinDelay, 2 * terms.MaxDelay);
    }

    [Fact]
    public async Task The_interface_infers_the_task_as_the_class_does()
    {
        _script.Add(200, Of("completed"));
        IVideoResultClient client = _client;

        var task = await _time.RunAsync(client.WaitForCompletionAsync(Id));

        task.ShouldBeOfType<VideoTask>();
    }

    [Fact]
    public async Task An_unknown_status_and_an_unknown_model_are_waited_through()
    {
        _script.Add(200, Of("paused")).Add(200, Of("queued", body => body["model"] = "kyyvideo3")).Add(200, Of("completed"));

        (await WaitAsync()).Status.ShouldBe(VideoTaskStatus.Completed);
    }

    [Fact]
    public async Task A_failure_tells_the_services_reason()
    {
        _script.Add(200, Of("failed"));

        var error = await Should.ThrowAsync<TaskFailedException>(WaitAsync);

        error.Message.ShouldEndWith("The reference image could not be read.");
    }

    [Fact]
    public async Task A_failure_without_an_error_says_so()
    {
        _script.Add(200, Of("failed", body => body.Remove("error")));

        (await Should.ThrowAsync<TaskFailedException>(WaitAsync)).FailureReason.ShouldBeNull();
    }

    public static TheoryData<string> Violations =>
    [
        Of("completed", body => body["video_url"] = ""),
        Of("completed", body => body["video_url"] = "/clip.mp4"),
        Of("completed", body => body.Remove("video_url")),
        Of("queued", body => body["object"] = "image"),
        Of("queued", body => body["id"] = "video_00000000-0000-0000-0000-000000000000"),
        "",
        "<html></html>",
    ];

    [Theory]
    [MemberData(nameof(Violations))]
    public async Task What_the_contract_excludes_ends_the_wait(string body)
    {
        _script.Add(200, body);

        var error = await Should.ThrowAsync<ContractViolationException>(WaitAsync);

        error.TaskId.ShouldBe(Id);
        error.Polls.ShouldBe(1);
    }

    [Theory]
    [InlineData(401, typeof(AuthenticationFailedException))]
    [InlineData(404, typeof(TaskNotFoundException))]
    [InlineData(400, typeof(RequestRejectedException))]
    public async Task A_refusal_for_good_ends_the_wait(int status, Type type)
    {
        _script.Add(status, "");

        (await Should.ThrowAsync<TaskWaitException>(WaitAsync)).ShouldBeOfType(type);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("300", null)]
    [InlineData("Thu, 01 Jan 2026 00:05:00 GMT", null)]
    [InlineData("Thu, 01 Jan 2026 01:05:00 GMT", "Thu, 01 Jan 2026 01:00:00 GMT")]
    public async Task Rate_limiting_is_waited_through_with_the_pause_asked_for(string? retryAfter, string? date)
    {
        _script.Add(429, "", retryAfter, date).Add(200, Of("completed"));

        await WaitAsync();

        _time.Elapsed.ShouldBe(retryAfter is null ? VideoResultContract.GetVideoResult.Contract.Terms.MinDelay : TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Errors_of_the_service_and_dropped_connections_are_waited_through()
    {
        _script.Add(500, "Oops").Drop().Add(200, Of("completed"));

        (await WaitAsync()).Status.ShouldBe(VideoTaskStatus.Completed);
    }

    [Fact]
    public async Task A_service_that_stays_away_ends_the_wait()
    {
        _script.Drop().Drop().Drop().Drop().Drop();

        await Should.ThrowAsync<PollFailedException>(WaitAsync);
    }

    private Task<VideoTask> WaitAsync() => _time.RunAsync(_client.WaitForCompletionAsync(Id));

    private sealed class Script : HttpMessageHandler
    {
        private readonly Queue<Func<HttpResponseMessage>> _answers = new();

        public Script Add(int status, string body, string? retryAfter = null, string? date = null)
        {
            _answers.Enqueue(() =>
            {
                var answer = new HttpResponseMessage((HttpStatusCode)status)
                {
                    Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
                };
                answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter is null ? [] : [retryAfter]);
                answer.Headers.TryAddWithoutValidation("Date", date is null ? [] : [date]);
                return answer;
            });
            return this;
        }

        public Script Drop()
        {
            _answers.Enqueue(() => throw new HttpRequestException("The connection was reset."));
            return this;
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(_answers.Dequeue()());
    }
}
