using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads an object's schema.</summary>
internal sealed class ClassReader(NodeReader nodes, SchemaReader schemas)
{
    private readonly PresenceReader _presence = new(nodes);

    public ClassModel? Read(YamlMapping schema, string name)
    {
        if (schema.Entry("properties") is not { } entry)
        {
            nodes.Diagnostics.Report(SpecRules.UnsupportedSchema, schema.Position, "An object without properties", "Name its properties");
            return null;
        }

        if (nodes.Mapping(entry.Value, "'properties'") is not { } members)
        {
            return null;
        }

        var required = Required(schema, members);
        var names = new NameScope(nodes.Diagnostics, [.. ReservedNames.Members, name]);
        var properties = members.Entries
            .Select(member => ReadProperty(member, name, required.Contains(member.Key.Text), names)).OfType<PropertyModel>().ToList();
        return new ClassModel(
            name,
            Prose.Normalise(nodes.OptionalText(schema, "description")),
            [.. properties.Select(property => WithPresence(property, members, properties))]);
    }

    private HashSet<string> Required(YamlMapping schema, YamlMapping members)
    {
        var required = schema.Find("required") is { } node ? nodes.Texts(node, "'required'") : [];
        foreach (var unknown in required.Where(name => members.Find(name.Text) is null))
        {
            nodes.Diagnostics.Report(SpecRules.RequiredUnknown, unknown.Position, unknown.Text);
        }

        return [.. required.Select(name => name.Text)];
    }

    private PropertyModel WithPresence(PropertyModel property, YamlMapping members, IReadOnlyList<PropertyModel> siblings) =>
        schemas.Resolve(members.Find(property.WireName)!) is { } schema ? _presence.Read(property, schema, siblings) : property;

    private PropertyModel? ReadProperty(YamlEntry member, string className, bool isRequired, NameScope names)
    {
        var wireName = member.Key.Text;
        var value = ReadValue(member, className);
        var name = value?.States is null
            ? names.ClaimPascal(wireName, member.Key.Position)
            : names.ClaimPascal(wireName, member.Key.Position, "Text");
        return value is null ? null : new PropertyModel
        {
            WireName = wireName,
            Name = name,
            Position = member.Key.Position,
            Value = value,
            IsRequired = isRequired,
        };
    }

    /// <summary>A property that is not read is left out of the class, as one is that is not described. What a waiter names is missed there.</summary>
    private ValueModel? ReadValue(YamlEntry member, string className)
    {
        var wireName = member.Key.Text;
        var (value, found) = nodes.Diagnostics.HoldBack(
            () => schemas.Read(member.Value, className + CSharpName.Pascal(wireName), member.Key.Position));
        if (found.FirstOrDefault(each => each.IsUnread) is { } reason)
        {
            nodes.Diagnostics.Report(
                SpecRules.LeftOut, reason.Position, $"The property '{wireName}' of '{className}'", reason.Message.TrimEnd('.'));
            return null;
        }

        nodes.Diagnostics.Report(found);
        return value;
    }
}
