using System.Net;
using KyyContracts.Testing.Behaviour;
using KyyContracts.Testing.Behaviour.Faults;

namespace KyyContracts.Testing;

/// <summary>Something that goes wrong with the answer to a poll.</summary>
public abstract record MockFault
{
    private protected MockFault(string name) => Name = name;

    /// <summary>The connection is closed without an answer.</summary>
    public static MockFault Dropped { get; } = new ConnectionFault("dropped", ConnectionBreak.Dropped);

    /// <summary>The connection is reset without an answer.</summary>
    public static MockFault Reset { get; } = new ConnectionFault("reset", ConnectionBreak.Reset);

    /// <summary>The connection is closed in the middle of the body.</summary>
    public static MockFault Truncated { get; } = new ConnectionFault("truncated", ConnectionBreak.Truncated);

    /// <summary>The body is no JSON, though its media type says so.</summary>
    public static MockFault Malformed { get; } = new BodyFault("malformed", TextBody.Malformed);

    /// <summary>The body is an HTML page, with a status code of success.</summary>
    public static MockFault Html { get; } = new BodyFault("html", TextBody.Html);

    /// <summary>The length in the header is less than that of the body: what arrives ends early, without an error of the connection.</summary>
    public static MockFault WrongLength { get; } = new BodyFault("wrong-length", TextBody.CutShort);

    /// <summary>The task is in the state before the one it has come to; in its first state, the fault does nothing.</summary>
    public static MockFault EarlierStatus { get; } = new StateFault("earlier-status", StateFault.Earlier);

    /// <summary>What tells the fault in a text, such as an option of the command line.</summary>
    public string Name { get; }

    /// <summary>The answer takes its time.</summary>
    /// <param name="delay">How long, by the server's clock; not negative.</param>
    public static MockFault Slow(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return new SlowFault(delay);
    }

    /// <summary>The answer is an error.</summary>
    /// <param name="status">Its status code, 400 to 599.</param>
    public static MockFault Error(HttpStatusCode status)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)status, 400, nameof(status));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)status, 599, nameof(status));
        return new ErrorFault(status);
    }

    /// <summary>The task has a state that the contract does not know.</summary>
    /// <param name="status">The state's name on the wire.</param>
    public static MockFault UnknownStatus(string status)
    {
        ArgumentException.ThrowIfNullOrEmpty(status);
        return new StateFault("unknown-status", (_, _) => new TaskState(status, TaskStateKind.Unrecognized, []));
    }

    /// <summary>The body lacks a property.</summary>
    /// <param name="property">The property's name on the wire.</param>
    public static MockFault Missing(string property)
    {
        ArgumentException.ThrowIfNullOrEmpty(property);
        return new BodyFault("missing", body => PropertyBody.Without(body, property));
    }

    /// <summary>A property of the body is null.</summary>
    /// <param name="property">The property's name on the wire.</param>
    public static MockFault Null(string property)
    {
        ArgumentException.ThrowIfNullOrEmpty(property);
        return new BodyFault("null", body => PropertyBody.WithNull(body, property));
    }

    /// <summary>The body has one more property.</summary>
    /// <param name="property">The property's name on the wire.</param>
    public static MockFault Additional(string property)
    {
        ArgumentException.ThrowIfNullOrEmpty(property);
        return new BodyFault("additional", body => PropertyBody.WithText(body, property));
    }

    /// <summary>The service's clock is off: the date of the answer and the time of creation in it.</summary>
    /// <param name="offset">How far it is ahead; negative where it is behind.</param>
    public static MockFault Clock(TimeSpan offset) => new ClockFault(offset);

    /// <inheritdoc/>
    public sealed override string ToString() => Name;

    internal virtual TaskState StateFor(MockTask task, TaskState state) => state;

    internal virtual TimeSpan ClockOffset => TimeSpan.Zero;

    /// <summary>Whether the client still learns the task's true state from the answer.</summary>
    internal abstract bool LeavesStateReadable { get; }

    internal abstract MockResponse Apply(MockResponse answer);
}
