using System.Collections.Generic;
using System.Linq;

namespace KyyContracts.Generators.Facts;

/// <summary>Finds the members of a task by what they are to a waiter.</summary>
internal static class RolesReader
{
    /// <exception cref="FactsException">A member is missing, or is not in the class.</exception>
    public static RolesFacts Read(FactsTable table, string key, ClassFacts type)
    {
        var members = new Dictionary<string, MemberFacts>();
        foreach (var property in table.Items($"{key}/response", "/name").Where(property => table.Required($"{property}/role") != "None"))
        {
            var wireName = table.Required($"{property}/wireName");
            members[table.Required($"{property}/role")] = type.Members.FirstOrDefault(member => member.WireName == wireName)
                ?? throw table.Wrong($"{property}/wireName", $"a property of the class {type.Name}");
        }

        return new(
            Find("Id") ?? throw table.Wrong($"{key}/name", "an operation with a property for the role Id"),
            Find("Status") ?? throw table.Wrong($"{key}/name", "an operation with a property for the role Status"),
            Find("CreatedAt"),
            Find("Result"),
            Find("FailureReason"),
            Find("Selector"));

        MemberFacts? Find(string role) => members.TryGetValue(role, out var member) ? member : null;
    }
}
