using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Takes for each property the first example response in which it has a value.</summary>
internal sealed class ExamplesReader(References references)
{
    public IReadOnlyDictionary<string, string> Read(YamlMapping media)
    {
        var responses = (media.Find("examples") as YamlMapping)?.Entries
            .Select(entry => (references.Follow(entry.Value)?.Target as YamlMapping)?.Find("value")) ?? [];
        var examples = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in responses.Append(media.Find("example")).OfType<YamlMapping>().SelectMany(response => response.Entries))
        {
            if (value is not YamlScalar { Type: ScalarKind.Null })
            {
                examples.TryAdd(key.Text, JsonText.Of(value));
            }
        }

        return examples;
    }
}
