using KyyContracts.Kiota.Models;
using KyyContracts.Testing;
using KyyContracts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace KyyContracts.Kiota.Tests;

public sealed class WaitTests : IAsyncLifetime
{
    private static readonly PollingContract Contract = KyyVideoApiContract.GetVideoResult.Contract;

    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddYears(60));
    private MockServer _server = null!;
    private ServiceProvider _services = null!;

    public ValueTask InitializeAsync()
    {
        _server = MockServer.Start(KyyVideoApiContract.Api, new() { TimeProvider = _time });
        _services = TestServices.With(
            options => (options.ApiKey, options.BaseAddress) = (_server.ApiKey, _server.BaseAddress),
            services => services.AddSingleton<TimeProvider>(_time));
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _server.Dispose();
    }

    [Fact]
    public async Task A_poll_tells_the_state_and_the_servers_clock()
    {
        var task = _server.Task(Answers.Id).Stays(Answers.StateOf(TaskStateKind.InProgress), Contract.Terms.Deadline);

        var poll = await Pollable.PollAsync(task.Id, default);

        poll.ServerTime.ShouldBe(_time.GetUtcNow());
        poll.RetryAfter.ShouldBeNull();
        poll.Snapshot.Id.ShouldBe(task.Id);
        poll.Snapshot.Kind.ShouldBe(TaskStateKind.InProgress);
        poll.Snapshot.CreatedAt.ShouldBe(task.CreatedAt);
        poll.Snapshot.Variant.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_wait_and_a_download_end_with_the_video_that_the_server_gives()
    {
        using var server = MockServer.Start(KyyVideoApiContract.Api, new() { TimeScale = 1000, AnyTaskExists = true });
        await using var services = TestServices.With(options => (options.ApiKey, options.BaseAddress) = (server.ApiKey, server.BaseAddress));
        var client = services.Client();
        var folder = Directory.CreateTempSubdirectory("kyy-");
        try
        {
            var path = Path.Combine(folder.FullName, "clip.mp4");

            var task = await client.WaitForCompletionAsync(Answers.Id, new WaitOptions { TimeProvider = server.Clock });
            await client.DownloadAsync(task, path);

            (await File.ReadAllBytesAsync(path)).ShouldBe(server.VideoFor(Answers.Id));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_failure_comes_with_its_reason()
    {
        var task = _server.Task(Answers.Id).Fails("The reason.");
        _time.Advance(Contract.Terms.Deadline);

        var failure = await Should.ThrowAsync<TaskFailedException>(() => _services.Client().WaitForCompletionAsync(task.Id));

        failure.LastSnapshot!.FailureReason.ShouldBe("The reason.");
    }

    [Fact]
    public Task A_task_that_does_not_exist_is_not_found() =>
        Should.ThrowAsync<TaskNotFoundException>(() => _services.Client().WaitForCompletionAsync(Answers.Id));

    [Fact]
    public async Task A_key_that_is_not_accepted_ends_the_wait()
    {
        await using var services = TestServices.With(options => (options.ApiKey, options.BaseAddress) = ("wrong-key", _server.BaseAddress));

        var error = await Should.ThrowAsync<AuthenticationFailedException>(() => services.Client().WaitForCompletionAsync(Answers.Id));

        error.Message.ShouldContain("Check the API key");
        error.ToString().ShouldNotContain("wrong-key");
    }

    [Theory]
    [InlineData("Retry-After: 90")]
    [InlineData("retry-after: Wed, 01 Jan 2031 00:01:30 GMT")]
    public async Task The_pause_that_the_service_asks_for_is_read(string header)
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(429, "", null, header, "Date: Wed, 01 Jan 2031 00:00:00 GMT"));
        await using var services = TestServices.For(server);

        var error = await Should.ThrowAsync<ApiException>(() => ((IPollable<VideoTask>)services.Client()).PollAsync(Answers.Id, default));

        error.RetryAfter.ShouldBe(TimeSpan.FromSeconds(90));
        server.Requests.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("<html>test-key-7f3a</html>", "text/html")]
    [InlineData("{\"id\": test-key-7f3a", "application/json")]
    [InlineData("[]", "application/json")]
    [InlineData("null", "application/json")]
    [InlineData("", "application/json")]
    [InlineData("{\"created\": 1.5}", "application/json")]
    [InlineData("{\"id\": 7}", "application/json")]
    [InlineData("{\"object\": \"another\"}", "application/json")]
    public async Task An_answer_that_is_no_task_breaks_the_contract(string body, string mediaType)
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(200, body, mediaType));
        await using var services = TestServices.For(server);

        var error = await Should.ThrowAsync<ContractViolationException>(() => services.Client().WaitForCompletionAsync(Answers.Id));

        error.ToString().ShouldNotContain(TestServices.Key);
    }

    [Fact]
    public async Task A_broken_connection_is_an_error_of_the_network()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Nothing);
        await using var services = TestServices.For(server);

        await Should.ThrowAsync<HttpRequestException>(() => ((IPollable<VideoTask>)services.Client()).PollAsync(Answers.Id, default));
    }

    private IPollable<VideoTask> Pollable => _services.Client();
}
