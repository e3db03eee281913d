namespace KyyContracts;

/// <summary>The answer to one poll.</summary>
/// <typeparam name="TTask">The client's own type of task.</typeparam>
/// <param name="Task">The task as the client gives it.</param>
/// <param name="Snapshot">The same, without the types of a particular client.</param>
/// <param name="RetryAfter">The pause that the server asks for before the next poll, never negative; null where it asks for none.</param>
/// <param name="ServerTime">The server's clock when it answered (the <c>Date</c> header); null where it was not sent.</param>
public sealed record Poll<TTask>(
    TTask Task, TaskSnapshot Snapshot, TimeSpan? RetryAfter = null, DateTimeOffset? ServerTime = null);
