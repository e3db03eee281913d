using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.Generators.Facts;

/// <summary>The lines of a facts file by key, with reads that say which line is wrong.</summary>
internal sealed class FactsTable(IReadOnlyDictionary<string, FactsLine> lines)
{
    /// <summary>The longest time that a <see cref="TimeSpan"/> holds is some 9.2e11 seconds.</summary>
    private const double LongestTime = 9e11;

    public bool Has(string key) => lines.ContainsKey(key);

    public string? Text(string key) => lines.TryGetValue(key, out var line) ? line.Value : null;

    public string Required(string key) => Text(key) ?? throw new FactsException(0, $"'{key}' is missing");

    public string Identifier(string key) =>
        Required(key) is var text && SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None
            ? text
            : throw Wrong(key, "a C# identifier");

    public string? OptionalIdentifier(string key) => Has(key) ? Identifier(key) : null;

    public string OneOf(string key, params string[] values) =>
        Required(key) is var text && Array.IndexOf(values, text) >= 0 ? text : throw Wrong(key, $"one of {string.Join(", ", values)}");

    public bool Flag(string key) => OneOf(key, "true", "false") == "true";

    public double Seconds(string key) =>
        double.TryParse(Required(key), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var seconds)
        && seconds is >= 0 and <= LongestTime
            ? seconds
            : throw Wrong(key, "a time in seconds");

    /// <summary>The items of a list: <paramref name="prefix"/> followed by 0, 1, …, as long as <paramref name="key"/> of an item is there.</summary>
    public IEnumerable<string> Items(string prefix, string key)
    {
        for (var index = 0; Has($"{prefix}/{index.ToString(CultureInfo.InvariantCulture)}{key}"); index++)
        {
            yield return $"{prefix}/{index.ToString(CultureInfo.InvariantCulture)}";
        }
    }

    public EquatableArray<string> Texts(string prefix)
    {
        var texts = new List<string>();
        foreach (var item in Items(prefix, ""))
        {
            texts.Add(Required(item));
        }

        return new(texts);
    }

    public FactsException Wrong(string key, string expected) =>
        new(lines[key].Number, $"'{key}' must be {expected}");
}
