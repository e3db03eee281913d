using System.Diagnostics.CodeAnalysis;

namespace KyyContracts.Cli.Commands;

/// <summary>
/// Tasks of the mock server as they are typed: an id, and after an equals sign the states that the task stays in, each with its
/// time, and the one in which it ends: <c>ID=STATE:30s,STATE:2m,STATE</c>.
/// </summary>
internal static class TaskText
{
    public const string Expected = "an id, or an id and its states, such as ID=STATE:30s,STATE:2m,STATE";

    public static bool TryParse(string text, [NotNullWhen(true)] out MockTaskText? task)
    {
        task = null;
        var cut = text.IndexOf('=', StringComparison.Ordinal);
        var id = cut < 0 ? text : text[..cut];
        var parts = cut < 0 ? [] : text[(cut + 1)..].Split(',');
        var stays = new List<(string State, TimeSpan Time)>();
        string? end = null;
        foreach (var part in parts)
        {
            var words = part.Split(':');
            if (end is not null || words[0].Length == 0 || words.Length > 2)
            {
                return false;
            }

            if (words.Length == 1)
            {
                end = words[0];
            }
            else if (DurationText.TryParse(words[1], out var time))
            {
                stays.Add((words[0], time.Value));
            }
            else
            {
                return false;
            }
        }

        task = new MockTaskText(id, stays, end);
        return id.Length > 0;
    }
}
