using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads when a property has a value and how long it works: <c>x-present-when</c>, <c>x-expires-after</c>.</summary>
internal sealed class PresenceReader(NodeReader nodes)
{
    private readonly DurationReader _durations = new(nodes);

    public PropertyModel Read(PropertyModel property, Resolved schema, IReadOnlyList<PropertyModel> siblings)
    {
        var lifetime = schema.Entry("x-expires-after") is { } expiry ? _durations.Read(expiry.Value, "'x-expires-after'") : null;
        return ReadPresence(property with { Lifetime = lifetime }, schema, siblings);
    }

    private PropertyModel ReadPresence(PropertyModel property, Resolved schema, IReadOnlyList<PropertyModel> siblings)
    {
        if (schema.Entry("x-present-when") is not { } entry || nodes.Mapping(entry.Value, "'x-present-when'") is not { } condition)
        {
            return property;
        }

        if (condition.Entries.Count == 0)
        {
            nodes.Diagnostics.Report(SpecRules.MissingField, entry.Key.Position, "'x-present-when'", "status: <state>");
        }

        foreach (var (key, value) in condition.Entries)
        {
            var status = siblings.FirstOrDefault(sibling => sibling.WireName == key.Text && sibling.Value.States is not null);
            if (status is null)
            {
                nodes.Diagnostics.Report(SpecRules.PresentWhenProperty, key.Position, key.Text);
                continue;
            }

            property = property with { PresentWhenStatus = status, PresentWhen = States(value, status) };
        }

        return property;
    }

    private IReadOnlyList<string> States(YamlNode node, PropertyModel status)
    {
        var known = status.Value.States!.States.Select(state => state.WireName).ToList();
        var named = node is YamlSequence
            ? nodes.Texts(node, "'x-present-when'")
            : nodes.TextScalar(node, "A state in 'x-present-when'") is { } single ? [single] : [];
        foreach (var unknown in named.Where(state => !known.Contains(state.Text)))
        {
            nodes.Diagnostics.Report(SpecRules.PresentWhenState, unknown.Position, unknown.Text, status.WireName, string.Join(", ", known));
        }

        return [.. named.Select(state => state.Text)];
    }
}
