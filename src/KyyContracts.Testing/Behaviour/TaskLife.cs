using System.Collections.Immutable;

namespace KyyContracts.Testing.Behaviour;

/// <summary>The states of a task from its creation on.</summary>
/// <param name="Steps">The stays before the end, at least one.</param>
/// <param name="End">The terminal state; null for a task that stays in its last step for good.</param>
internal sealed record TaskLife(ImmutableArray<LifeStep> Steps, TaskState? End)
{
    /// <summary>How long before an age the task came to its end; null if it has not.</summary>
    public TimeSpan? SinceEnd(TimeSpan age)
    {
        var (state, since) = At(age);
        return state == End ? since : null;
    }

    /// <summary>The state at an age. A state begins with its first moment: at the end of a stay the task is in the next one.</summary>
    public TaskState StateAt(TimeSpan age) => At(age).State;

    /// <summary>The state that comes before another one in this life; null where none does.</summary>
    public TaskState? StateBefore(TaskState state)
    {
        var states = Steps.Select(step => step.State).Append(End).ToArray();
        var index = Array.LastIndexOf(states, state);
        return index > 0 ? states[index - 1] : null;
    }

    private (TaskState State, TimeSpan Since) At(TimeSpan age)
    {
        foreach (var step in Steps)
        {
            if (age < step.Duration)
            {
                return (step.State, age);
            }

            age -= step.Duration;
        }

        return (End ?? Steps[^1].State, age);
    }
}
