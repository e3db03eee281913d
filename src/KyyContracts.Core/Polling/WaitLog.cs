namespace KyyContracts;

/// <summary>What a wait has come to so far: what its exceptions and messages tell.</summary>
internal sealed record WaitLog(string Id)
{
    public TaskSnapshot? Snapshot { get; init; }

    public int Polls { get; init; }

    public TimeSpan Elapsed { get; init; }

    /// <summary>The task as messages name it.</summary>
    public string Subject => $"Task {SafeText.Excerpt(Id, maxLength: 100)}";

    /// <summary>The effort as messages tell it.</summary>
    public string Effort => $"{Polls} {(Polls == 1 ? "poll" : "polls")} in {DurationText.Of(Elapsed)}";
}
