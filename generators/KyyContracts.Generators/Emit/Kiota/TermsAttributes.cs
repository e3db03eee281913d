using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes what analyzers read of an operation.</summary>
internal static class TermsAttributes
{
    private const string Annotations = "global::KyyContracts.Annotations";

    public static void Emit(SourceWriter writer, RequestFacts request)
    {
        writer.Line($"[{Annotations}.Endpoint(\"GET\", {Literal.Of(request.Path)})]");
        if (request.Polled is not { } polled)
        {
            return;
        }

        var selector = polled.Selector is { } name ? $", Selector = {Literal.Of(name)}" : "";
        writer.Line($"[{Annotations}.PollingOperation({Terms(polled.Terms)}{selector})]");
        foreach (var variant in polled.Variants)
        {
            writer.Line($"[{Annotations}.PollingVariant({Literal.Of(variant.WireName)}, {Terms(variant.Terms)})]");
        }
    }

    private static string Terms(TermsFacts terms)
    {
        var estimate = terms.Estimate is { } range
            ? $", EstimateFromSeconds = {Literal.Of(range.From)}, EstimateToSeconds = {Literal.Of(range.To)}"
            : "";
        return $"MinDelaySeconds = {Literal.Of(terms.MinDelay)}, MaxDelaySeconds = {Literal.Of(terms.MaxDelay)}, DeadlineSeconds = {Literal.Of(terms.Deadline)}{estimate}";
    }
}
