using System;
using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Finds the state that a text was meant for.</summary>
internal static class NearText
{
    private const int ShortLength = 4;

    private static readonly string[] Success =
        ["done", "complete", "completed", "success", "succeed", "succeeded", "successful", "successfully", "finish", "finished"];

    private static readonly string[] Failure = ["error", "errored", "fail", "failed", "failure", "fault", "faulted"];

    private static readonly string[][] Others =
    [
        ["cancel", "canceled", "cancelled"],
        ["queued", "queueing", "queuing", "inqueue", "enqueued", "pending", "waiting"],
        ["processing", "running", "inprogress", "working", "executing"],
    ];

    // Words of their own: close to others, and not a slip of the pen.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "aborted", "accepted", "approved", "blocked", "closed", "created", "creating", "deleted", "expired", "exported", "loaded", "locked", "moved", "opened",
        "parsed", "passed", "paused", "posted", "printed", "rejected", "released", "removed", "resumed", "retrying", "skipped", "staged", "started", "starting",
        "stopped", "stopping", "updated", "uploaded",
    };

    /// <summary>The text of the state that was meant; null where none is near.</summary>
    /// <param name="text">A text that is none of a state.</param>
    /// <param name="states">The texts of all states.</param>
    public static string? Of(string text, IReadOnlyCollection<StateText> states)
    {
        var plain = Plain(text);
        return states.Select(state => state.Text).FirstOrDefault(state => string.Equals(state, text, StringComparison.OrdinalIgnoreCase))
            ?? states.Select(state => state.Text).FirstOrDefault(state => Plain(state) == plain)
            ?? Synonym(plain, states)
            ?? Misspelt(plain, states);
    }

    private static string? Synonym(string plain, IReadOnlyCollection<StateText> states) =>
        Success.Contains(plain) ? Only(Success, states, state => state.IsSuccess)
        : Failure.Contains(plain) ? Only(Failure, states, state => state.IsFailure)
        : Others.Where(group => group.Contains(plain)).Select(group => Only(group, states, state => group.Contains(Plain(state.Text)))).FirstOrDefault();

    /// <summary>Of the states that are meant by a word of the group: the only one, or the only one that is of the group itself.</summary>
    private static string? Only(string[] group, IEnumerable<StateText> states, Func<StateText, bool> isMeant)
    {
        var meant = states.Where(isMeant).Select(state => state.Text).ToList();
        var named = meant.Where(state => group.Contains(Plain(state))).ToList();
        return meant.Count == 1 ? meant[0] : named.Count == 1 ? named[0] : null;
    }

    private static string? Misspelt(string plain, IEnumerable<StateText> states) => Words.Contains(plain)
        ? null
        : states.Select(state => (state.Text, Edits: IsLike(plain, Plain(state.Text)) ? Edits(plain, Plain(state.Text)) : int.MaxValue))
            .Where(state => state.Edits <= (Math.Min(plain.Length, state.Text.Length) <= ShortLength ? 1 : 2))
            .OrderBy(state => state.Edits).Select(state => state.Text).FirstOrDefault();

    // What begins with another letter is another word.
    private static bool IsLike(string left, string right) =>
        left.Length >= ShortLength - 1 && right.Length >= ShortLength && left[0] == right[0] && Math.Abs(left.Length - right.Length) <= 2;

    private static string Plain(string text) =>
        new(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());

    /// <summary>How many letters have to be put in, left out or changed, or changed for their neighbour.</summary>
    private static int Edits(string left, string right)
    {
        var distances = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
        {
            for (var column = 0; column <= right.Length; column++)
            {
                distances[row, column] = row == 0 || column == 0
                    ? row + column
                    : Math.Min(
                        Math.Min(distances[row - 1, column], distances[row, column - 1]) + 1,
                        distances[row - 1, column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1));
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    distances[row, column] = Math.Min(distances[row, column], distances[row - 2, column - 2] + 1);
                }
            }
        }

        return distances[left.Length, right.Length];
    }
}
