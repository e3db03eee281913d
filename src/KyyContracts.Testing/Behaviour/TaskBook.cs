using System.Collections.Concurrent;

namespace KyyContracts.Testing.Behaviour;

/// <summary>The tasks that exist. An id belongs to one operation.</summary>
internal sealed class TaskBook(TimeProvider clock, bool anyTaskExists)
{
    private readonly ConcurrentDictionary<string, MockTask> _tasks = new(StringComparer.Ordinal);

    /// <summary>The task with an id; created now if there is none.</summary>
    public MockTask FindOrCreate(string id, OperationModel operation) =>
        _tasks.GetOrAdd(id, static (key, seed) => new MockTask(key, seed.operation, seed.now), (operation, now: clock.GetUtcNow()));

    /// <summary>A task as of now that does not exist until it is added.</summary>
    public MockTask Create(string id, OperationModel operation) => new(id, operation, clock.GetUtcNow());

    /// <summary>Lets a task exist; false where its id is taken.</summary>
    public bool TryAdd(MockTask task) => _tasks.TryAdd(task.Id, task);

    /// <summary>The task that an operation answers for; null where none exists.</summary>
    public MockTask? Find(string id, OperationModel operation)
    {
        var task = Find(id) ?? (anyTaskExists && operation.Allows(id) ? FindOrCreate(id, operation) : null);
        return task?.Operation == operation ? task : null;
    }

    /// <summary>The task with an id, whichever its operation; null where none exists.</summary>
    public MockTask? Find(string id) => _tasks.GetValueOrDefault(id);
}
