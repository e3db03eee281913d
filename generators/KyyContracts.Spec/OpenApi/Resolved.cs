using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>
/// A node at the end of its references, with the key that it stands at (null where nothing referred to it) and the
/// referring nodes, whose own keys stand over the target's.
/// </summary>
internal sealed record Resolved(YamlNode Target, YamlScalar? Name, IReadOnlyList<YamlNode> Referrers)
{
    public YamlEntry? Entry(string key) => Referrers.Append(Target).OfType<YamlMapping>()
        .Select(layer => layer.Entry(key)).FirstOrDefault(entry => entry is not null);
}
