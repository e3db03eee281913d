namespace KyyContracts.Cli.Output;

/// <summary>What a wait knows at the moment, in one line.</summary>
internal static class ProgressText
{
    /// <summary>Says status, polls, next poll and estimate.</summary>
    /// <param name="progress">What the last poll said.</param>
    /// <param name="untilNextPoll">The time left until the next poll; null where there is none.</param>
    /// <param name="guard">Makes the service's texts fit to print.</param>
    public static string Describe(WaitProgress progress, TimeSpan? untilNextPoll, TextGuard guard)
    {
        var status = progress.Snapshot is { } snapshot ? guard.Show(snapshot.Status) : "no answer yet";
        var parts = new List<string> { $"{status,-10}", Polls(progress.Polls) };
        if (progress.Error is { } error)
        {
            parts.Add($"last poll: {guard.Show(error.Message)}");
        }

        if (untilNextPoll is { } pause)
        {
            parts.Add($"next in {ElapsedText.Format(pause)}");
            if (progress.Estimate is { } estimate)
            {
                parts.Add($"usually takes {ElapsedText.Format(estimate)}");
            }
        }

        return string.Join("  ", parts);
    }

    public static string Polls(int polls) => polls == 1 ? "1 poll" : $"{polls} polls";
}
