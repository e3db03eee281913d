using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Options;

/// <summary>The models that a project says it uses: <c>kyy.models = name, name</c> in its .editorconfig.</summary>
internal static class Models
{
    public const string Key = "kyy.models";

    /// <summary>The pause below which every model in use is polled too often, in seconds.</summary>
    /// <param name="contract">What the contract says of the poll.</param>
    /// <param name="established">The models of which the program has made sure that the task is one; null where it may be any.</param>
    /// <param name="options">The options of the file.</param>
    public static double ShortestMinDelay(PollContract contract, IReadOnlyCollection<string>? established, AnalyzerConfigOptions options) =>
        contract.MinDelaysOf(established) is { } known ? known.Min()
        // What the contract does not know says nothing.
        : OptionText.Of(options, Key) is { } value ? OptionText.PartsOf(value).Select(contract.MinDelayOf).OfType<double>().DefaultIfEmpty(contract.ShortestMinDelay).Min()
        : contract.ShortestMinDelay;
}
