using System.Text.Json;
using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Control;

/// <summary>Takes tasks in: by name, or as JSON text.</summary>
internal sealed class TaskDesk(OperationModels operations, TaskBook tasks)
{
    /// <exception cref="ArgumentException">The id cannot stand in a URL, or the contract has no such operation.</exception>
    public MockTask Open(string id, string? operationId)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!TaskId.IsPathSegment(id))
        {
            throw new ArgumentException(
                $"'{id}' cannot be a task's id: it must stand in a URL's path as it is (letters, digits and -._~!$&'()*+,;=:@).",
                nameof(id));
        }

        var operation = operations.Get(operationId);
        var task = tasks.FindOrCreate(id, operation);
        return task.Operation == operation
            ? task
            : throw new ArgumentException(
                $"The task '{id}' belongs to the operation '{task.Operation.Contract.OperationId}'.", nameof(operationId));
    }

    /// <summary>Takes a task in that does not exist yet.</summary>
    /// <exception cref="FormatException">The text asks for none, or for one that cannot be; the message says why. No task is taken in.</exception>
    public MockTask Order(ReadOnlyMemory<byte> json)
    {
        try
        {
            var order = JsonSerializer.Deserialize(json.Span, ControlJson.Default.TaskOrder)
                ?? throw new FormatException("A task must be a JSON object with an 'id'.");
            if (!TaskId.IsPathSegment(order.Id))
            {
                throw new FormatException("The task's 'id' must stand in a URL's path as it is.");
            }

            // Tried on a task apart, so that a bad order leaves nothing behind.
            var operation = operations.Get(order.Operation);
            var task = tasks.Create(order.Id, operation);
            Script(task, order);
            return tasks.TryAdd(task)
                ? task
                : throw new FormatException($"The task '{order.Id}' exists already.");
        }
        catch (JsonException error)
        {
            throw new FormatException($"The text is no task: {error.Message}", error);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or OverflowException)
        {
            throw new FormatException(error.Message, error);
        }
    }

    private static void Script(MockTask task, TaskOrder order)
    {
        _ = order.Drifts ? task.Drifts() : task;
        _ = order.Variant is { } variant ? task.Variant(variant) : task;
        foreach (var stay in order.Stays ?? [])
        {
            task.Stays(stay.State, TimeSpan.FromSeconds(stay.Seconds));
        }

        _ = order.Fails is { } reason ? task.Fails(reason) : task;
        _ = order.Ends is { } end ? task.Ends(end) : task;
        foreach (var fault in order.Faults ?? [])
        {
            task.Suffers(MockFaultRule.Parse(fault));
        }
    }
}
