using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace KyyContracts.Testing.Tests.Scenarios;

/// <summary>
/// What holds of the service whoever plays it: the mock server, or the one at <c>KYY_BASE_URL</c> with the key
/// <c>KYY_API_KEY</c>. There, <c>KYY_TASK_ID</c> names a task that exists; without it, only what needs no task is tested.
/// </summary>
public sealed class ServiceContractTests : IDisposable
{
    private static readonly string? RealAddress = Environment.GetEnvironmentVariable("KYY_BASE_URL");
    private static readonly string? RealTask = Environment.GetEnvironmentVariable("KYY_TASK_ID");

    private readonly ConcurrentQueue<ContractDrift> _drifts = [];
    private readonly MockServer? _mock = RealAddress is null ? MockServer.InMemory(VideoResultContract.Api) : null;
    private readonly HttpClient _http;

    public ServiceContractTests()
    {
        var address = _mock?.BaseAddress ?? new Uri(RealAddress!.TrimEnd('/') + "/");
        _http = new HttpClient(new ContractGateHandler(VideoResultContract.Api, address, _drifts.Enqueue)
        {
            InnerHandler = _mock?.CreateHandler() ?? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false },
        })
        {
            BaseAddress = address,
        };
        _http.DefaultRequestHeaders.Authorization = new(
            "Bearer",
            _mock?.ApiKey ?? Environment.GetEnvironmentVariable("KYY_API_KEY")
            ?? throw new InvalidOperationException("Set KYY_API_KEY to the key for the service at KYY_BASE_URL."));
    }

    private IPollable<VideoTask> Client => new VideoResultClient(_http);

    [TaskFact]
    public async Task A_task_is_told_as_the_contract_has_it()
    {
        var id = _mock is null ? RealTask! : _mock.Task(MockedService.Id).Id;

        var poll = await Client.PollAsync(id, default);

        poll.Snapshot.Id.ShouldBe(id);
        poll.Snapshot.Kind.ShouldNotBe(TaskStateKind.Unrecognized);
        _drifts.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_task_that_does_not_exist_is_not_found()
    {
        var error = await Should.ThrowAsync<TaskNotFoundException>(
            () => Client.WaitForCompletionAsync(MockedService.Id[..^12] + Guid.NewGuid().ToString("N")[..12]));

        error.Polls.ShouldBe(1);
        _drifts.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        _http.DefaultRequestHeaders.Authorization = new("Bearer", "wrong");

        await Should.ThrowAsync<AuthenticationFailedException>(() => Client.WaitForCompletionAsync(MockedService.Id));

        _drifts.ShouldBeEmpty();
    }

    public void Dispose()
    {
        _http.Dispose();
        _mock?.Dispose();
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class TaskFactAttribute : FactAttribute
    {
        public TaskFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
            : base(file, line) =>
            Skip = RealAddress is not null && RealTask is null ? "Set KYY_TASK_ID to a task of the service at KYY_BASE_URL." : null;
    }
}
