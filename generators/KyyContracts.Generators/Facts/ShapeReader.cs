using System.Collections.Generic;
using System.Linq;

namespace KyyContracts.Generators.Facts;

/// <summary>Reads the classes and states of a contract, with the names that the client gives to their members.</summary>
internal static class ShapeReader
{
    public static IEnumerable<ClassFacts> Classes(FactsTable table, ClientKind kind) =>
        table.Items("classes", "/name").Select(key => Class(table, key, kind));

    public static IEnumerable<StateSetFacts> StateSets(FactsTable table) =>
        table.Items("stateSets", "/name").Select(key => new StateSetFacts(
            table.Identifier($"{key}/name"), table.Text($"{key}/description"), new(States(table, key))));

    public static IEnumerable<StateNameFacts> States(FactsTable table, string key) =>
        table.Items($"{key}/states", "/name").Select(state => new StateNameFacts(
            table.Identifier($"{state}/name"), table.Required($"{state}/wireName"), table.OneOf($"{state}/kind", StateNameFacts.Kinds)));

    private static ClassFacts Class(FactsTable table, string key, ClientKind kind)
    {
        var type = new ClassFacts(
            table.Identifier($"{key}/name"),
            table.Text($"{key}/description"),
            table.Flag($"{key}/isError"),
            new(table.Items($"{key}/properties", "/name").Select(property => Member(table, property))));
        return kind == ClientKind.Kiota ? KiotaNames.Free(type) : type;
    }

    private static MemberFacts Member(FactsTable table, string key) => new(
        table.Identifier($"{key}/name"),
        table.Required($"{key}/wireName"),
        table.Text($"{key}/description"),
        Type(table, key, table.Has($"{key}/items/type") ? Type(table, $"{key}/items", null) : null),
        table.Flag($"{key}/required"),
        table.Flag($"{key}/nullable"),
        table.Text($"{key}/constant"),
        table.Texts($"{key}/knownValues"),
        table.OptionalIdentifier($"{key}/presentWhen/member"),
        table.OptionalIdentifier($"{key}/presentWhen/stateType"),
        new(table.Items($"{key}/presentWhen/states", "").Select(table.Identifier)),
        table.Has($"{key}/lifetime") ? table.Seconds($"{key}/lifetime") : null);

    private static TypeFacts Type(FactsTable table, string key, TypeFacts? items) => new(
        table.Required($"{key}/type"),
        table.Text($"{key}/format"),
        table.OptionalIdentifier($"{key}/class"),
        table.OptionalIdentifier($"{key}/stateType"),
        items);
}
