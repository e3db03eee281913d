using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Options;

/// <summary>Finds what the options say that no rule understands.</summary>
/// <param name="knownModels">The models of the contracts in sight; they are asked for where models are named alone.</param>
internal sealed class OptionCheck(System.Func<IReadOnlyList<string>> knownModels)
{
    /// <summary>A value that is not understood.</summary>
    /// <param name="Key">The option.</param>
    /// <param name="Value">The value, or the part of it.</param>
    /// <param name="Fault">What is wrong with it.</param>
    /// <param name="Remedy">What to write.</param>
    public sealed record Misunderstood(string Key, string Value, string Fault, string Remedy);

    public IEnumerable<Misunderstood> In(AnalyzerConfigOptions options) => OfDelay(options).Concat(OfModels(options)).Concat(OfMembers(options));

    private static IEnumerable<Misunderstood> OfDelay(AnalyzerConfigOptions options) =>
        OptionText.Of(options, MinimumPollingDelay.Key) is { } text && MinimumPollingDelay.Parse(text) is null
            ? [new Misunderstood(MinimumPollingDelay.Key, text, "is no length of time above 0", "Write seconds such as 20, or a time such as 00:00:20")]
            : [];

    private IEnumerable<Misunderstood> OfModels(AnalyzerConfigOptions options)
    {
        if (OptionText.Of(options, Models.Key) is not { } text || knownModels() is not { Count: > 0 } known)
        {
            return [];
        }

        return OptionText.PartsOf(text).Where(model => !known.Contains(model, System.StringComparer.OrdinalIgnoreCase))
            .Select(model => new Misunderstood(Models.Key, model, "is no model of the contract", $"Write any of {string.Join(", ", known)}"));
    }

    private static IEnumerable<Misunderstood> OfMembers(AnalyzerConfigOptions options) =>
        OptionText.Of(options, ExemptMembers.Key) is { } text
            ? OptionText.PartsOf(text).Where(entry => !ExemptMembers.IsName(entry)).Select(entry => new Misunderstood(
                ExemptMembers.Key, entry, "is no name", "Write a full name such as Name.Space.Type.Member, or a documentation id such as T:Name.Space.Type"))
            : [];
}
