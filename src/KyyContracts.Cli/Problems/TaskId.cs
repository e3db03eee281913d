using System.Text.RegularExpressions;

namespace KyyContracts.Cli.Problems;

/// <summary>What the contract says of task ids, for who mistyped one.</summary>
internal static class TaskId
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromMilliseconds(100);

    /// <summary>Says what an id looks like; null where this one does, or the contract does not say.</summary>
    public static string? Hint(PollingContract contract, string id) =>
        contract is { IdPattern: { } pattern, IdExample: { } example } && !Matches(pattern, id)
            ? $"That does not look like an id. One looks like this: {example}"
            : null;

    private static bool Matches(string pattern, string id)
    {
        try
        {
            return Regex.IsMatch(id, pattern, RegexOptions.ECMAScript, MatchTimeout);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
