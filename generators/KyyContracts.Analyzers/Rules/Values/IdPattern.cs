using System;
using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Holds texts against patterns of ids. A pattern that is none, or takes too long, is met by every text.</summary>
internal static class IdPattern
{
    // Far more than any pattern takes that ends at all, so that a busy machine judges as an idle one does.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly ConcurrentDictionary<string, Regex?> Known = new(StringComparer.Ordinal);

    public static bool MayMatch(string text, string pattern)
    {
        if (Known.GetOrAdd(pattern, Read) is not { } regex)
        {
            return true;
        }

        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            Known[pattern] = null;
            return true;
        }
    }

    /// <summary>The expression, by the rules of ECMA-262 where it keeps to what .NET knows of them; null where it is none.</summary>
    public static Regex? Read(string pattern) => Read(pattern, RegexOptions.ECMAScript) ?? Read(pattern, RegexOptions.CultureInvariant);

    private static Regex? Read(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options, Patience);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
