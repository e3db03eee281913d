using System.Collections.Immutable;
using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing;

/// <summary>
/// A task of a <see cref="MockServer"/>, and the means to script its life, counted from <see cref="CreatedAt"/>:
/// <c>Stays(waiting, …).Stays(working, …).Completes()</c>. Transitions are those of the contract, unless
/// <see cref="Drifts"/> was called before.
/// </summary>
public sealed class MockTask
{
    private readonly Lock _gate = new();
    private volatile TaskScript _script;
    private ImmutableArray<MockFaultRule> _faults = [];
    private int _polls;

    internal MockTask(string id, OperationModel operation, DateTimeOffset createdAt)
    {
        Id = id;
        Operation = operation;
        CreatedAt = createdAt;
        _script = TaskScript.Draw(id, operation);
    }

    /// <summary>The task's id.</summary>
    public string Id { get; }

    /// <summary>When the task was created, by the server's clock.</summary>
    public DateTimeOffset CreatedAt { get; }

    internal OperationModel Operation { get; }

    internal ImmutableArray<MockFaultRule> Faults
    {
        get
        {
            lock (_gate)
            {
                return _faults;
            }
        }
    }

    internal bool IsDrifting => _script.Drifts;

    internal string? VariantName => _script.Variant;

    internal string? FailureReason => _script.FailureReason;

    /// <summary>Sets what picks the task's variant, such as the model.</summary>
    /// <param name="name">The variant's name on the wire; it need not be one that the contract knows.</param>
    /// <exception cref="InvalidOperationException">The contract's response has no property for it.</exception>
    public MockTask Variant(string name) => Change(script => script.WithVariant(name));

    /// <summary>
    /// Lets the task stay in a state that is not terminal, after those scripted before. Until the life has an end, the task
    /// stays in the last one for good.
    /// </summary>
    /// <param name="state">The state's name on the wire.</param>
    /// <param name="duration">How long, by the server's clock; not negative.</param>
    /// <exception cref="ArgumentException">The contract has no such state, or it is terminal, or it cannot follow the one before.</exception>
    /// <exception cref="InvalidOperationException">The life already has an end.</exception>
    public MockTask Stays(string state, TimeSpan duration) => Change(script => script.WithStay(state, duration));

    /// <summary>Ends the life in a terminal state. Without any <see cref="Stays"/>, the states before are drawn from the contract's estimates.</summary>
    /// <param name="state">The state's name on the wire.</param>
    /// <exception cref="ArgumentException">The contract has no such state, or it is not terminal, or it cannot follow the one before.</exception>
    /// <exception cref="InvalidOperationException">The life already has an end.</exception>
    public MockTask Ends(string state) => Change(script => script.WithEnd(state));

    /// <summary>Ends the life in the first success state that may follow.</summary>
    /// <exception cref="InvalidOperationException">No success state may follow, or the life already has an end.</exception>
    public MockTask Completes() => Change(script => script.WithEnd(TaskStateKind.Success));

    /// <summary>Ends the life in the first failure state that may follow.</summary>
    /// <param name="reason">What the response says of the failure.</param>
    /// <exception cref="InvalidOperationException">No failure state may follow, or the life already has an end.</exception>
    public MockTask Fails(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Change(script => script.WithEnd(TaskStateKind.Failure) with { FailureReason = reason });
    }

    /// <summary>Lets the task do from here on what the contract excludes: take any transition, be in states that the contract does not have.</summary>
    public MockTask Drifts() => Change(script => script with { Drifts = true });

    /// <summary>Lets a fault strike answers to polls of this task.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="atPoll">The first poll that it strikes, from 1.</param>
    /// <param name="times">How many polls in a row it strikes, at least 1.</param>
    public MockTask Suffers(MockFault fault, int atPoll, int times = 1) =>
        Suffers(new MockFaultRule(fault) { AtPoll = atPoll, Times = times });

    /// <summary>Lets a fault strike answers to polls of this task.</summary>
    /// <param name="rule">What goes wrong, and when. The rules that came before take precedence.</param>
    /// <exception cref="ArgumentException">The rule's numbers are out of range.</exception>
    public MockTask Suffers(MockFaultRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!rule.IsValid)
        {
            throw new ArgumentException(
                "A fault's first poll and its number of times must be at least 1, and its probability from 0 to 1.", nameof(rule));
        }

        lock (_gate)
        {
            _faults = _faults.Add(rule);
        }

        return this;
    }

    internal int CountPoll() => Interlocked.Increment(ref _polls);

    internal TaskState? StateBefore(TaskState state) => _script.Life.StateBefore(state);

    internal TaskState StateAt(DateTimeOffset now) => _script.Life.StateAt(now - CreatedAt);

    internal TimeSpan? SinceEnd(DateTimeOffset now) => _script.Life.SinceEnd(now - CreatedAt);

    private MockTask Change(Func<TaskScript, TaskScript> change)
    {
        lock (_gate)
        {
            _script = change(_script);
        }

        return this;
    }
}
