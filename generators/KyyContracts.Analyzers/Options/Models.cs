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
    /// <param name="established">The model that the program has made sure of; null where it may be any.</param>
    /// <param name="options">The options of the file.</param>
    public static double ShortestMinDelay(PollContract contract, string? established, AnalyzerConfigOptions options) =>
        established is not null && contract.MinDelayOf(established) is { } known ? known
        // What the contract does not know says nothing.
        : OptionText.Of(options, Key) is { } value ? OptionText.PartsOf(value).Select(contract.MinDelayOf).OfType<double>().DefaultIfEmpty(contract.ShortestMinDelay).Min()
        : contract.ShortestMinDelay;
}
