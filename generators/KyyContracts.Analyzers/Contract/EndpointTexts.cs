using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>Tells by their text the files that may make a request of a contract by hand.</summary>
internal sealed class EndpointTexts(Func<IEnumerable<Catalogue>> catalogues)
{
    private static readonly HashSet<string> Requests = new(StringComparer.Ordinal)
    {
        "HttpRequestMessage", "HttpMethod", "GetAsync", "GetStringAsync", "GetByteArrayAsync", "GetStreamAsync", "GetFromJsonAsync", "GetFromJsonAsAsyncEnumerable",
        "PostAsync", "PostAsJsonAsync", "PutAsync", "PutAsJsonAsync", "PatchAsync", "PatchAsJsonAsync", "DeleteAsync", "DeleteFromJsonAsync",
    };

    private readonly ConcurrentDictionary<SyntaxTree, bool> _known = new();
    private readonly Lazy<IReadOnlyList<string>> _texts = new(() => catalogues().SelectMany(catalogue => catalogue.Operations)
        .Select(operation => operation.Path).OfType<string>().Select(LongestFixed).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToList());

    /// <summary>Whether the name is of what makes a request.</summary>
    public static bool IsRequest(string name) => Requests.Contains(name);

    public bool MayStandIn(SyntaxTree file) => _known.GetOrAdd(file, tree =>
        _texts.Value.Count > 0 && tree.GetText().ToString() is var text && _texts.Value.Any(path => text.IndexOf(path, StringComparison.Ordinal) >= 0));

    /// <summary>The longest part of the path without a parameter.</summary>
    private static string LongestFixed(string path) => path.Split('{')
        .Select(part => part.Substring(part.IndexOf('}') + 1).Trim('/')).OrderByDescending(part => part.Length).First();
}
