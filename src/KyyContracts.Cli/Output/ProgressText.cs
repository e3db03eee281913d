namespace KyyContracts.Cli.Output;

/// <summary>What a wait knows at the moment, in one line.</summary>
internal static class ProgressText
{
    /// <summary>Says status, polls and next poll.</summary>
    /// <param name="progress">What the last poll said.</param>
    /// <param name="untilNextPoll">The time left until the next poll; null where there is none.</param>
    /// <param name="guard">Makes the service's texts fit to print.</param>
    public static string Describe(WaitProgress progress, TimeSpan? untilNextPoll, TextGuard guard)
    {
        var status = progress.Snapshot is { } snapshot ? guard.Show(snapshot.Status) : "no answer";
        var error = progress.Error is { } failed ? $"  {guard.Show(failed.Message)}" : "";
        var next = untilNextPoll is { } pause ? $"  next in {ElapsedText.Format(pause)}" : "";
        return $"{status,-10}  {Polls(progress.Polls),-8}{next}{error}".TrimEnd();
    }

    /// <summary>Says how long such a task usually takes; nothing where that is not known, or no longer of interest.</summary>
    public static string? Estimate(WaitProgress progress) => progress is { Estimate: { } estimate, NextDelay: not null }
        ? $"usually takes {ElapsedText.Format(estimate.From)}–{ElapsedText.Format(estimate.To)}"
        : null;

    public static string Polls(int polls) => polls == 1 ? "1 poll" : $"{polls} polls";
}
