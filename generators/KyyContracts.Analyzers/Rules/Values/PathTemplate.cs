using System;
using System.Collections.Generic;
using System.Linq;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Reads paths with parameters in braces.</summary>
internal static class PathTemplate
{
    private const int FixedEnough = 2;

    /// <summary>Whether each brace that opens is closed before another opens.</summary>
    public static bool IsWellFormed(string path)
    {
        var isOpen = false;
        foreach (var character in path)
        {
            if (character == (isOpen ? '{' : '}'))
            {
                return false;
            }

            isOpen = character == '{' || (isOpen && character != '}');
        }

        return !isOpen;
    }

    /// <summary>Whether an address, as far as it is known, is that of the path at one of the servers.</summary>
    public static bool IsAt(string address, string path, IEnumerable<string> servers)
    {
        var known = address.Split('?', '#')[0];
        var scheme = known.IndexOf("://", StringComparison.Ordinal);
        var slash = scheme < 0 ? -1 : known.IndexOf('/', scheme + 3);
        if (scheme < 0 || (slash > 0 && known.IndexOf(RequestText.Hole, 0, slash) >= 0))
        {
            return IsBelow(scheme < 0 ? known : known.Substring(slash), path, servers.Select(server => Segments(PathOf(server))));
        }

        return slash > 0 && servers.Any(server =>
            string.Equals(known.Substring(0, slash), Root(server), StringComparison.OrdinalIgnoreCase)
            && Matches(Segments(known.Substring(slash)), [.. Segments(PathOf(server)), .. Segments(path)]));
    }

    /// <summary>Of an address whose host is not known: the path must say enough, and before it may stand no more than the server's own path.</summary>
    private static bool IsBelow(string known, string path, IEnumerable<string[]> bases)
    {
        var (given, wanted) = (Segments(known.TrimStart(RequestText.Hole)), Segments(path));
        var before = given.Length - wanted.Length;
        return before >= 0
            && wanted.Count(segment => !IsParameter(segment)) >= FixedEnough
            && Matches(given.Skip(before).ToArray(), wanted)
            && (before == 0 || (before == 1 && given[0].Trim(RequestText.Hole).Length == 0) || bases.Any(server =>
                server.Length >= before && Matches(given.Take(before).ToArray(), server.Skip(server.Length - before).ToArray())));
    }

    private static bool Matches(string[] given, string[] wanted) => given.Length == wanted.Length
        && given.Zip(wanted, (segment, template) => IsParameter(template) || string.Equals(segment, template, StringComparison.Ordinal)).All(fits => fits);

    private static bool IsParameter(string segment) => segment.IndexOf('{') >= 0;

    private static string[] Segments(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    private static string PathOf(string server) => Addresses.Http(server) is { } address ? address.AbsolutePath : string.Empty;

    private static string Root(string server) => Addresses.Http(server) is { } address ? address.GetLeftPart(UriPartial.Authority) : string.Empty;
}
