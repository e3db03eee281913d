using System.Xml;
using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads delays, deadline and estimate of a waiter or of one of its variants.</summary>
internal sealed class TermsReader(NodeReader nodes)
{
    private static readonly string[] RequiredKeys = ["minDelay", "maxDelay", "deadline"];

    private readonly DurationReader _durations = new(nodes);

    public static IReadOnlyList<string> Keys { get; } = [.. RequiredKeys, "estimate"];

    public void RequireAll(YamlMapping waiter, SourcePosition position)
    {
        foreach (var key in RequiredKeys)
        {
            nodes.Required(waiter, key, "'x-waiter'", position);
        }
    }

    /// <summary>The numbers of a mapping over those that it inherits.</summary>
    public PartialTerms Read(YamlMapping mapping, PartialTerms inherited)
    {
        var terms = new PartialTerms(
            Duration(mapping, "minDelay") ?? inherited.MinDelay,
            Duration(mapping, "maxDelay") ?? inherited.MaxDelay,
            Duration(mapping, "deadline") ?? inherited.Deadline,
            Estimate(mapping) ?? inherited.Estimate);
        Check(mapping, SpecRules.DelaysCrossed, ("minDelay", terms.MinDelay), ("maxDelay", terms.MaxDelay), terms.MinDelay > terms.MaxDelay);
        Check(mapping, SpecRules.DeadlineShort, ("deadline", terms.Deadline), ("minDelay", terms.MinDelay), terms.Deadline < terms.MinDelay);
        return terms;
    }

    private TimeSpan? Duration(YamlMapping mapping, string key) =>
        mapping.Find(key) is { } node ? _durations.Read(node, $"'{key}'") : null;

    private EstimateModel? Estimate(YamlMapping mapping)
    {
        if (mapping.Entry("estimate") is not { } entry || nodes.Mapping(entry.Value, "'estimate'") is not { } estimate)
        {
            return null;
        }

        nodes.OnlyKeys(estimate, "estimate", "from", "to");
        nodes.Required(estimate, "from", "'estimate'", entry.Key.Position);
        nodes.Required(estimate, "to", "'estimate'", entry.Key.Position);
        var from = Duration(estimate, "from");
        var to = Duration(estimate, "to");
        Check(estimate, SpecRules.EstimateCrossed, ("from", from), ("to", to), from > to);
        return from is null || to is null ? null : new EstimateModel(from.Value, to.Value);
    }

    /// <summary>Reports at the first of two durations that stands here; two inherited ones were reported where they stand.</summary>
    private void Check(
        YamlMapping mapping, SpecRule rule, (string Key, TimeSpan? Value) one, (string Key, TimeSpan? Value) other, bool isMistake)
    {
        if (isMistake && (mapping.Find(one.Key) ?? mapping.Find(other.Key)) is { } node)
        {
            nodes.Diagnostics.Report(rule, node.Position, XmlConvert.ToString(one.Value!.Value), XmlConvert.ToString(other.Value!.Value));
        }
    }
}
