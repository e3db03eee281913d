using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Finds the JSON among what a response may be.</summary>
internal static class JsonMedia
{
    public static YamlMapping? Of(YamlMapping response, NodeReader nodes) => response.Find("content") is { } node
        ? nodes.Mapping(node, "'content'")?.Entries
            .Where(entry => IsJson(entry.Key.Text)).Select(entry => nodes.Mapping(entry.Value, "A media type")).FirstOrDefault()
        : null;

    private static bool IsJson(string mediaType) =>
        mediaType.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase);
}
