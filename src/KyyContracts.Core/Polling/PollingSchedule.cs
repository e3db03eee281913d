namespace KyyContracts;

/// <summary>When to poll next: the contract's pauses, the server's wish and the deadline, without any state.</summary>
internal static class PollingSchedule
{
    /// <summary>The pause before the next poll; null where none may follow.</summary>
    /// <param name="terms">The contract's numbers.</param>
    /// <param name="age">The task's age to hold against the estimate; null where it is not known.</param>
    /// <param name="errors">How many polls in a row have failed.</param>
    /// <param name="retryAfter">The pause that the server asks for.</param>
    /// <param name="remaining">The time until the deadline.</param>
    public static TimeSpan? NextPause(
        PollingTerms terms, TimeSpan? age, int errors, TimeSpan? retryAfter, TimeSpan remaining)
    {
        var wish = Longer(Longer(Usual(terms, age), BackOff(terms, errors)), retryAfter ?? TimeSpan.Zero);

        // The last poll is placed at the deadline, where most is known; two polls never come closer than the contract has it.
        if (wish < remaining)
        {
            return remaining - wish < terms.MinDelay ? remaining : wish;
        }

        return remaining >= Longer(terms.MinDelay, retryAfter ?? TimeSpan.Zero) ? remaining : null;
    }

    private static TimeSpan Usual(PollingTerms terms, TimeSpan? age)
    {
        if (terms.Estimate is not { } estimate || age is not { } reached)
        {
            return terms.MinDelay;
        }

        return reached < estimate.From ? Longer(terms.MinDelay, Shorter(estimate.From - reached, terms.MaxDelay))
            : reached <= estimate.To ? terms.MinDelay
            : terms.MaxDelay;
    }

    private static TimeSpan BackOff(PollingTerms terms, int errors)
    {
        if (errors == 0)
        {
            return TimeSpan.Zero;
        }

        var ticks = Math.ScaleB(terms.MinDelay.Ticks, errors - 1);
        return ticks < terms.MaxDelay.Ticks ? TimeSpan.FromTicks((long)ticks) : terms.MaxDelay;
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
