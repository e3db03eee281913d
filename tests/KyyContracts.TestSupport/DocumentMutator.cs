using System.Text;
using System.Text.RegularExpressions;

namespace KyyContracts.TestSupport;

/// <summary>Damages documents: bytes, lines and tokens deleted, doubled and swapped, and now and then something monstrous put in. A seed gives one mutant.</summary>
public sealed partial class DocumentMutator
{
    private const int MonsterEvery = 100;

    private static readonly string[] Fragments =
    [
        "[", "]", "{", "}", ":", "- ", "\n", "  ", "\t", "'", "\"", "&a ", "*a", "!!x ", "<<: ", "null", "~", "0", "$ref: '#/'",
        "|", ">", "%", "@", "\0", "\u202E", "😀", "é", "PT0S", "? ", "\\", "#", "---\n", "...\n", "\r", ",", "true", "*/", "\"\"\"", "class",
    ];

    private static readonly string[] Monsters =
    [
        new('[', 200_000),
        string.Concat(Enumerable.Repeat("{a: ", 200_000)),
        string.Concat(Enumerable.Repeat("- ", 200_000)),
        string.Concat(Enumerable.Repeat("{\"a\":", 200_000)),
        new('x', 1_000_000),
        $"'{new string('y', 1_000_000)}'",
        $"\"{new string('k', 1_000_000)}\": 1\n",
        "x-a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 9).Select(level => $"x-a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]\n")),
    ];

    private readonly Random _random;

    private DocumentMutator(int seed) => _random = new Random(seed);

    /// <summary>The mutant that a seed makes of a document.</summary>
    public static byte[] Mutate(byte[] document, int seed) => new DocumentMutator(seed).Mutate(document);

    private byte[] Mutate(byte[] document)
    {
        for (var step = _random.Next(1, 4); step > 0 && document.Length > 0; step--)
        {
            document = _random.Next(MonsterEvery) == 0 ? Insert(document, Monsters) : MutateOnce(document);
        }

        return document;
    }

    private byte[] MutateOnce(byte[] document) => _random.Next(6) switch
    {
        0 => Rearranged([.. document], bytes => bytes[_random.Next(bytes.Count)] = (byte)_random.Next(256)),
        1 => Rearranged([.. document], Rearrange),
        2 => Insert(document, Fragments),
        3 => Joined(Encoding.UTF8.GetString(document).Split('\n'), "\n"),
        _ => Joined([.. Token().Matches(Encoding.UTF8.GetString(document)).Select(match => match.Value)], string.Empty),
    };

    private byte[] Insert(byte[] document, string[] fragments)
    {
        var at = _random.Next(document.Length + 1);
        return [.. document[..at], .. Encoding.UTF8.GetBytes(fragments[_random.Next(fragments.Length)]), .. document[at..]];
    }

    private static byte[] Rearranged(List<byte> bytes, Action<List<byte>> change)
    {
        change(bytes);
        return [.. bytes];
    }

    private byte[] Joined(IReadOnlyList<string> parts, string separator)
    {
        var rearranged = parts.ToList();
        Rearrange(rearranged);
        return Encoding.UTF8.GetBytes(string.Join(separator, rearranged));
    }

    /// <summary>Deletes, doubles or swaps.</summary>
    private void Rearrange<T>(List<T> parts)
    {
        if (parts.Count == 0)
        {
            return;
        }

        var at = _random.Next(parts.Count);
        var length = Math.Min(_random.Next(1, 8), parts.Count - at);
        var other = _random.Next(parts.Count);
        switch (_random.Next(3))
        {
            case 0:
                parts.RemoveRange(at, length);
                break;
            case 1:
                parts.InsertRange(other, parts.GetRange(at, length));
                break;
            default:
                (parts[at], parts[other]) = (parts[other], parts[at]);
                break;
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}_]+|\s+|.", RegexOptions.Singleline)]
    private static partial Regex Token();
}
