using KyyContracts.Spec.Model;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads what a schema says of a text, a number or a boolean.</summary>
internal sealed class ScalarSchemaReader(NodeReader nodes)
{
    /// <summary>Formats that have a C# type of their own. A value in any other format is what its type says.</summary>
    private static readonly Dictionary<string, string[]> TypedFormats = new(StringComparer.Ordinal)
    {
        ["string"] = ["date", "date-time", "uri"],
        ["integer"] = ["int32", "int64"],
        ["number"] = ["float", "double"],
    };

    public ValueModel Read(Resolved schema, ValueModel value)
    {
        var target = (YamlMapping)schema.Target;
        var format = nodes.OptionalText(target, "format");
        value = value with { Format = TypedFormats.GetValueOrDefault(value.Type, []).Contains(format) ? format : null };
        return value.Type != "string" ? value : value with
        {
            Constant = nodes.OptionalText(target, "const"),
            KnownValues = [.. KnownValues(schema).Select(known => known.Text).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>An enum is read as what is known today: a value beyond it is data.</summary>
    private IEnumerable<YamlScalar> KnownValues(Resolved schema)
    {
        foreach (var entry in new[] { schema.Entry("enum"), schema.Entry("x-extensible-enum") }.OfType<YamlEntry>())
        {
            var items = nodes.Sequence(entry.Value, $"'{entry.Key.Text}'")?.Items ?? [];
            foreach (var item in items.Where(item => item is not YamlScalar { Type: ScalarKind.Null }))
            {
                if (nodes.TextScalar(item, $"Each item of '{entry.Key.Text}'") is { } known)
                {
                    yield return known;
                }
            }
        }
    }
}
