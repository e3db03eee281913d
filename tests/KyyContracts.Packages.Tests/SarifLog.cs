using System.Text.Json;
using System.Text.RegularExpressions;

namespace KyyContracts.Packages.Tests;

/// <summary>What a consumer's build reported, and what the markers in its sources expect.</summary>
internal static partial class SarifLog
{
    /// <summary>Its results, but for what was suppressed; those of one level alone where one is given.</summary>
    public static IReadOnlyList<string> Read(string project, string? level = null)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(project, "diagnostics.sarif")));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => !result.TryGetProperty("suppressions", out var suppressions) || suppressions.GetArrayLength() == 0)
            .Where(result => level is null || result.GetProperty("level").GetString() == level)
            .Select(Describe).Order(StringComparer.Ordinal)];
    }

    public static IReadOnlyList<string> Expected(string project) =>
    [
        .. from file in Directory.GetFiles(project, "*.cs")
           from line in File.ReadLines(file).Index()
           from Match marker in Marker().Matches(line.Item)
           select $"{Path.GetFileName(file)}({line.Index + 1}): {marker.Groups["id"].Value}" into entry
           orderby entry
           select entry,
    ];

    private static string Describe(JsonElement result)
    {
        var id = result.GetProperty("ruleId").GetString();
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
        {
            return $"(no place): {id}";
        }

        var place = locations[0].GetProperty("physicalLocation");
        var file = Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        return $"{file}({place.GetProperty("region").GetProperty("startLine").GetInt32()}): {id}";
    }

    [GeneratedRegex(@"// (?<id>KYY\d{4})")]
    private static partial Regex Marker();
}
