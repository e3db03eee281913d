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
        ("result", WaiterRole.Result, "string (uri)"),
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

        if (MistakeIn(key, type, property) is { } rule)
        {
            nodes.Diagnostics.Report(rule.Rule, position, rule.Values);
            return null;
        }

        if (!_taken.TryAdd(property, key) && _taken[property] != key)
        {
            nodes.Diagnostics.Report(SpecRules.RoleTaken, position, name, _taken[property]);
            return null;
        }

        return property;
    }

    private static (SpecRule Rule, string[] Values)? MistakeIn(string key, string type, PropertyModel property)
    {
        var (name, value) = (property.WireName, property.Value);
        return key switch
        {
            "status" when value is { Type: "string", States: null } => (SpecRules.StatusWithoutStates, [name]),
            "status" when value.States is not null => null,
            "createdAt" when value.Type == "integer" => null,
            _ when value.Display != type => (SpecRules.RoleType, [key, type, name, value.Display]),
            "id" when !property.IsRequired || value.IsNullable => (SpecRules.IdMayBeMissing, [name]),
            _ => null,
        };
    }
}
