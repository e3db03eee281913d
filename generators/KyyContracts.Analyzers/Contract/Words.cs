using System.Collections.Generic;
using System.Linq;

namespace KyyContracts.Analyzers.Contract;

/// <summary>Identifiers that are looked for in source text before anything of it is bound: one pass, and nothing allocated.</summary>
internal sealed class Words
{
    private readonly bool[] _starts = new bool[128];
    private readonly string[][] _byLength;

    public Words(IReadOnlyCollection<string> words)
    {
        var longest = words.Select(word => word.Length).DefaultIfEmpty().Max();
        _byLength = Enumerable.Range(0, longest + 1).Select(length => words.Where(word => word.Length == length).ToArray()).ToArray();
        foreach (var word in words)
        {
            _starts[word.Length > 0 && word[0] < _starts.Length ? word[0] : 0] = true;
        }
    }

    public bool IsAnyIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsPart(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && IsPart(text[at]))
            {
                at++;
            }

            if (_starts[text[start] < _starts.Length ? text[start] : 0] && IsWord(text, start, at - start))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWord(string text, int start, int length)
    {
        if (length >= _byLength.Length)
        {
            return false;
        }

        foreach (var word in _byLength[length])
        {
            if (string.CompareOrdinal(text, start, word, 0, length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or (>= '0' and <= '9') || (letter >= 128 && char.IsLetterOrDigit(letter));
}
