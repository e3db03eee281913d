using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads which property of the response has which role.</summary>
internal sealed class RolesReader(NodeReader nodes)
{
    private static readonly (string Key, WaiterRole Role, string Type)[] Roles =
    [
        ("id", WaiterRole.Id, "string"),
        ("status", WaiterRole.Status, "string"),
        ("createdAt", WaiterRole.CreatedAt, "integer"),
        ("result", WaiterRole.Result, "string"),
        ("failureReason", WaiterRole.FailureReason, "string"),
        ("selector", WaiterRole.Selector, "string"),
    ];

    private static readonly string[] RequiredKeys = ["id", "status"];

    // The same property may be polled by several operations, always as the same thing.
    private readonly Dictionary<PropertyModel, string> _taken = new(ReferenceEqualityComparer.Instance);

    public static IEnumerable<string> Keys => Roles.Select(role => role.Key);

    public IReadOnlyDictionary<WaiterRole, PropertyModel> Read(YamlMapping waiter, SourcePosition position, ClassModel response)
    {
        foreach (var key in RequiredKeys)
        {
            nodes.Required(waiter, key, "'x-waiter'", position);
        }

        var properties = new Dictionary<WaiterRole, PropertyModel>();
        foreach (var (key, role, type) in Roles)
        {
            if (waiter.Find(key) is { } node && nodes.Text(node, $"'{key}'") is { } name
                && Check(node.Position, key, type, name, response) is { } property)
            {
                properties.Add(role, property);
            }
        }

        return properties;
    }

    private PropertyModel? Check(SourcePosition position, string key, string type, string name, ClassModel response)
    {
        if (response.Property(name) is not { } property)
        {
            var known = string.Join(", ", response.Properties.Select(candidate => candidate.WireName));
            nodes.Diagnostics.Report(SpecRules.RoleUnknown, position, key, name, known);
            return null;
        }

        if (property.Value.Type != type)
        {
            nodes.Diagnostics.Report(SpecRules.RoleType, position, key, type, name, property.Value.Display);
            return null;
        }

        if (key == "status" && property.Value.States is null)
        {
            nodes.Diagnostics.Report(SpecRules.StatusWithoutStates, position, name);
            return null;
        }

        if (!_taken.TryAdd(property, key) && _taken[property] != key)
        {
            nodes.Diagnostics.Report(SpecRules.RoleTaken, position, name, _taken[property]);
            return null;
        }

        return property;
    }
}
