using System;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>How long a program has paused at most since it last polled a task, in seconds.</summary>
internal sealed record SincePoll
{
    /// <summary>The task was not polled on any way here.</summary>
    public static readonly SincePoll Never = new();

    public static readonly SincePoll Now = new() { Longest = 0, IsAnswered = true };

    public double? Longest { get; private init; }

    /// <summary>Whether the poll was answered on some way here; else a poll that failed is tried again.</summary>
    public bool IsAnswered { get; private init; }

    public SincePoll Failed => this with { IsAnswered = false };

    /// <param name="seconds">The length of the pause; null where it is not known.</param>
    public SincePoll Pause(double? seconds) =>
        Longest is null ? this : this with { Longest = Longest + (seconds ?? double.PositiveInfinity) };

    public SincePoll Or(SincePoll other) =>
        Longest is null ? other
        : other.Longest is null ? this
        : this with { Longest = Math.Max(Longest.Value, other.Longest.Value), IsAnswered = IsAnswered || other.IsAnswered };
}
