using KyyContracts.Testing.Behaviour.Faults;

namespace KyyContracts.Testing;

/// <summary>Which polls a fault strikes: those at a given place, with a given probability.</summary>
/// <param name="Fault">What goes wrong.</param>
public sealed record MockFaultRule(MockFault Fault)
{
    /// <summary>The first poll of a task that it strikes, from 1; null means every poll.</summary>
    public int? AtPoll { get; init; }

    /// <summary>How many polls in a row it strikes from <see cref="AtPoll"/> on, at least 1.</summary>
    public int Times { get; init; } = 1;

    /// <summary>How likely it strikes such a poll, 0 to 1; drawn with the server's seed.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>
    /// Reads a rule from a text: a fault, with its value where it takes one, then the polls and the probability, such as
    /// <c>reset@2</c>, <c>error=503@1-4</c>, <c>html:0.1</c>, <c>slow=2.5@3</c> (seconds), <c>missing=model</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no rule; the message says why.</exception>
    public static MockFaultRule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FaultText.Parse(text);
    }

    internal bool IsValid =>
        AtPoll is null or >= 1 && Times >= 1 && Probability is >= 0 and <= 1;

    internal bool IsAt(int poll) => AtPoll is not { } first || (poll >= first && poll - first < Times);
}
