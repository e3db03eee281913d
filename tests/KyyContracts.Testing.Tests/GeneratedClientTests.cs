using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace KyyContracts.Testing.Tests;

/// <summary>The contract that this repository ships, its generated client and the mock server together. No number or state is typed here.</summary>
public sealed class GeneratedClientTests : IDisposable
{
    private static readonly PollingContract Contract = VideoResultContract.GetVideoResult.Contract;
    private static readonly TimeSpan Long = Contract.Terms.Deadline;

    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddYears(60));
    private readonly HttpClient _http = new();
    private readonly MockServer _server;
    private readonly IPollable<VideoTask> _client;

    public GeneratedClientTests()
    {
        _server = MockServer.Start(VideoResultContract.Api, new() { TimeProvider = _time });
        _client = Client(_server, _http);
    }

    public static TheoryData<string> InProgress => [.. Names(TaskStateKind.InProgress)];

    public static TheoryData<string> Terminal =>
        [.. Names(TaskStateKind.Success).Concat(Names(TaskStateKind.Failure)).Where(state => WayTo(state).Any())];

    [Theory]
    [MemberData(nameof(InProgress))]
    public async Task The_client_reads_each_state_in_progress(string state)
    {
        var task = _server.Task(NewId()).Stays(state, Long);

        var snapshot = (await _client.PollAsync(task.Id, default)).Snapshot;

        snapshot.Status.ShouldBe(state);
        snapshot.Kind.ShouldBe(TaskStateKind.InProgress);
        snapshot.Id.ShouldBe(task.Id);
        snapshot.CreatedAt.ShouldBe(task.CreatedAt);
        snapshot.Result.ShouldBeNull();
        snapshot.FailureReason.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Terminal))]
    public async Task The_client_reads_each_terminal_state_with_what_belongs_to_it(string state)
    {
        var task = _server.Task(NewId());
        foreach (var before in WayTo(state))
        {
            task.Stays(before.Name, TimeSpan.Zero);
        }

        task.Ends(state);

        var poll = await _client.PollAsync(task.Id, default);

        poll.Snapshot.Status.ShouldBe(state);
        poll.Snapshot.Kind.ShouldBe(Contract.KindOf(state));
        poll.ServerTime.ShouldBe(_time.GetUtcNow());
        (poll.Snapshot.Result is not null).ShouldBe(Shows(ResponseRole.Result, state));
        (poll.Snapshot.FailureReason is not null).ShouldBe(Shows(ResponseRole.FailureReason, state));
    }

    [Fact]
    public async Task Responses_have_the_contracts_properties_and_no_others()
    {
        var task = _server.Task(NewId());
        using var request = new HttpRequestMessage(
            HttpMethod.Get, new Uri(_server.BaseAddress, Contract.Path.Replace($"{{{Contract.IdParameter}}}", task.Id, StringComparison.Ordinal).TrimStart('/')));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _server.ApiKey);

        using var response = await _http.SendAsync(request);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        body.RootElement.EnumerateObject().Select(property => property.Name)
            .ShouldBe(Contract.Response.Select(property => property.Name));
    }

    [Fact]
    public async Task A_drawn_life_of_each_variant_ends_within_its_estimate()
    {
        foreach (var (name, terms) in Contract.Variants.Select(variant => (variant.Name, variant.Terms)))
        {
            if (terms.Estimate is not { } estimate)
            {
                continue;
            }

            var task = _server.Task(NewId()).Variant(name);
            _time.Advance(estimate.From - TimeSpan.FromTicks(1));
            (await _client.PollAsync(task.Id, default)).Snapshot.Kind.ShouldBe(TaskStateKind.InProgress);
            _time.Advance(estimate.To - estimate.From + TimeSpan.FromTicks(1));

            var snapshot = (await _client.PollAsync(task.Id, default)).Snapshot;
            snapshot.Kind.ShouldBe(TaskStateKind.Success);
            snapshot.Variant.ShouldBe(name);
        }
    }

    [Fact]
    public async Task A_wait_by_the_servers_clock_ends_with_the_video_that_the_server_gives()
    {
        using var server = MockServer.Start(VideoResultContract.Api, new() { TimeScale = 1000, AnyTaskExists = true });
        using var http = new HttpClient();
        var client = Client(server, http);
        var id = NewId();
        var path = Path.Combine(Path.GetTempPath(), $"{id}.mp4");

        try
        {
            var task = await client.WaitForCompletionAsync(id, new WaitOptions { TimeProvider = server.Clock });
            await client.DownloadAsync(task, path);

            (await File.ReadAllBytesAsync(path)).ShouldBe(server.VideoFor(id));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_task_that_fails_and_one_that_does_not_exist_are_told_apart()
    {
        var failing = _server.Task(NewId()).Fails("The reason.");
        _time.Advance(Long);

        var failure = await Should.ThrowAsync<TaskFailedException>(() => WaitAsync(failing.Id));
        await Should.ThrowAsync<TaskNotFoundException>(() => WaitAsync(NewId()));

        failure.LastSnapshot!.FailureReason.ShouldBe("The reason.");
    }

    public void Dispose()
    {
        _http.Dispose();
        _server.Dispose();
    }

    private Task<VideoTask> WaitAsync(string id) => _client.WaitForCompletionAsync(id, new WaitOptions { TimeProvider = _time });

    private static VideoResultClient Client(MockServer server, HttpClient http)
    {
        http.BaseAddress = server.BaseAddress;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.ApiKey);
        return new VideoResultClient(http);
    }

    /// <summary>An id that the contract allows: its example with other digits at the end.</summary>
    private static string NewId() =>
        Contract.IdExample![..^12] + Guid.NewGuid().ToString("N")[..12];

    private static bool Shows(ResponseRole role, string state) => Contract.PropertyFor(role)!.PresentWhen.Contains(state);

    private static IEnumerable<string> Names(TaskStateKind kind) =>
        Contract.States.Where(state => state.Kind == kind).Select(state => state.Name);

    private static IEnumerable<TaskState> WayTo(string state) =>
        Contract.States.Where(before => before.Next.Contains(state)).Take(1);
}
