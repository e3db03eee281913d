using System;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules;

/// <summary>The models that a project says it uses: <c>kyy.models = name, name</c> in its .editorconfig.</summary>
internal static class Models
{
    private const string Key = "kyy.models";

    /// <summary>The pause below which every model in use is polled too often, in seconds.</summary>
    public static double ShortestMinDelay(PollContract contract, AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue(Key, out var value) || string.IsNullOrWhiteSpace(value))
        {
            return contract.ShortestMinDelay;
        }

        var used = value.Split(',').Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
        return used.Count == 0 ? contract.ShortestMinDelay : used.Min(name => contract.Variants.Where(variant => string.Equals(variant.Variant, name, StringComparison.OrdinalIgnoreCase))
            .Select(variant => variant.MinDelay).DefaultIfEmpty(contract.Terms.MinDelay).Min());
    }
}
