using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Options;

/// <summary>Reads what .editorconfig says under a key.</summary>
internal static class OptionText
{
    private static readonly char[] Separators = [',', '|'];

    /// <summary>The text; null where the option is not set, or to nothing.</summary>
    public static string? Of(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The parts of a list. Commas inside the brackets of a documentation id part nothing.</summary>
    public static IEnumerable<string> PartsOf(string list)
    {
        var start = 0;
        var depth = 0;
        for (var at = 0; at <= list.Length; at++)
        {
            var letter = at < list.Length ? list[at] : ',';
            depth += letter is '(' or '{' or '[' ? 1 : letter is ')' or '}' or ']' ? -1 : 0;
            if (at == list.Length || (depth <= 0 && Separators.Contains(letter)))
            {
                if (list.Substring(start, at - start).Trim() is { Length: > 0 } part)
                {
                    yield return part;
                }

                start = at + 1;
            }
        }
    }
}
