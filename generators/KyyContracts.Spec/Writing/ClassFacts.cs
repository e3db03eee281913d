using KyyContracts.Spec.Model;

namespace KyyContracts.Spec.Writing;

/// <summary>Writes one object's shape.</summary>
internal static class ClassFacts
{
    public static void Write(FactLines facts, string prefix, ClassModel type, bool isError)
    {
        facts.Add(prefix + "name", type.Name);
        facts.Add(prefix + FactLines.Description, type.Description);
        facts.Add(prefix + "isError", isError);
        foreach (var (index, property) in type.Properties.Index())
        {
            WriteProperty(facts, FactLines.Item(prefix + "properties", index), property);
        }
    }

    private static void WriteProperty(FactLines facts, string prefix, PropertyModel property)
    {
        facts.Add(prefix + "name", property.Name);
        facts.Add(prefix + "wireName", property.WireName);
        facts.Add(prefix + FactLines.Description, property.Value.Description);
        facts.Add(prefix + "required", property.IsRequired);
        facts.Add(prefix + "nullable", property.Value.IsNullable);
        WriteValue(facts, prefix, property.Value);
        facts.Add(prefix + "constant", property.Value.Constant);
        facts.AddAll(prefix + "knownValues", property.Value.KnownValues);
        facts.Add(prefix + "presentWhen/member", property.PresentWhenStatus?.Name);
        facts.Add(prefix + "presentWhen/stateType", property.PresentWhenStatus?.Value.States!.Name);
        facts.AddAll(prefix + "presentWhen/states", StatesOf(property));
        facts.Add(prefix + "lifetime", property.Lifetime);
    }

    private static void WriteValue(FactLines facts, string prefix, ValueModel value)
    {
        facts.Add(prefix + "type", value.Type);
        facts.Add(prefix + "format", value.Format);
        facts.Add(prefix + "stateType", value.States?.Name);
        facts.Add(prefix + "class", value.Class?.Name);
        if (value.Items is { } items)
        {
            WriteValue(facts, prefix + "items/", items);
        }
    }

    private static IEnumerable<string> StatesOf(PropertyModel property) => property.PresentWhenStatus is { } status
        ? status.Value.States!.States.Where(state => property.PresentWhen.Contains(state.WireName)).Select(state => state.Name)
        : [];
}
