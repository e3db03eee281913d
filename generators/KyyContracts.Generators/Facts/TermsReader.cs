using System.Collections.Generic;
using System.Linq;

namespace KyyContracts.Generators.Facts;

/// <summary>Reads the numbers that a wait keeps.</summary>
internal static class TermsReader
{
    public static TermsFacts Read(FactsTable table, string key) => new(
        table.Seconds($"{key}/minDelay"),
        table.Seconds($"{key}/maxDelay"),
        table.Seconds($"{key}/deadline"),
        table.Has($"{key}/estimateTo")
            ? new(table.Seconds($"{key}/estimateFrom"), table.Seconds($"{key}/estimateTo"))
            : null);

    public static IEnumerable<VariantFacts> Variants(FactsTable table, string key) =>
        table.Items($"{key}/variants", "/name").Select(variant => new VariantFacts(
            table.Identifier($"{variant}/name"), table.Required($"{variant}/wireName"), Read(table, $"{variant}/terms")));
}
