using System.Net;
using KyyContracts.Testing;

namespace KyyContracts.Core.Tests.Polling;

/// <summary>A client whose polls are answered by a script; its last answer stays.</summary>
public sealed class ScriptedClient(VirtualTime time, params IReadOnlyList<Func<string, Poll<ScriptedTask>>> script)
    : IPollable<ScriptedTask>
{
    private readonly List<TimeSpan> _polls = [];

    /// <summary>When each poll came, from the start of the clock.</summary>
    public IReadOnlyList<TimeSpan> Polls => _polls;

    /// <summary>The same in seconds.</summary>
    public IEnumerable<double> PollSeconds => _polls.Select(poll => poll.TotalSeconds);

    public PollingContract Contract { get; init; } = Contracts.Render;

    public WaitOptions WaitDefaults { get; init; } = new() { TimeProvider = time };

    public Task<Poll<ScriptedTask>> PollAsync(string id, CancellationToken cancellationToken)
    {
        _polls.Add(time.Elapsed);
        try
        {
            return Task.FromResult(script[Math.Min(_polls.Count, script.Count) - 1](id));
        }
        catch (Exception exception)
        {
            return Task.FromException<Poll<ScriptedTask>>(exception);
        }
    }

    public TaskSnapshot Describe(ScriptedTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return new TaskSnapshot
        {
            Id = task.Id,
            Status = task.State,
            Kind = Contract.KindOf(task.State),
            CreatedAt = task.CreatedAt,
            Variant = task.Size,
            Result = task.Output,
            FailureReason = task.Reason,
        };
    }

    public static Func<string, Poll<ScriptedTask>> Says(
        string state, TimeSpan? retryAfter = null, string? size = null, DateTimeOffset? createdAt = null, DateTimeOffset? serverTime = null) => id =>
    {
        var task = new ScriptedTask(id, state)
        {
            Size = size,
            CreatedAt = createdAt,
            Output = state == "DONE" ? new Uri("https://files.example.com/out.bin") : null,
        };
        return Answer(task, retryAfter, serverTime);
    };

    public static Func<string, Poll<ScriptedTask>> Gives(Func<string, ScriptedTask> task) => id => Answer(task(id), null, null);

    public static Func<string, Poll<ScriptedTask>> Throws(Exception error) => _ => throw error;

    public static Func<string, Poll<ScriptedTask>> Refuses(int status, TimeSpan? retryAfter = null) =>
        Throws(new ApiException($"It was answered with {status}.", (HttpStatusCode)status, retryAfter));

    private static Poll<ScriptedTask> Answer(ScriptedTask task, TimeSpan? retryAfter, DateTimeOffset? serverTime) => new(
        task, new ScriptedClient(new VirtualTime()).Describe(task), retryAfter, serverTime);
}
