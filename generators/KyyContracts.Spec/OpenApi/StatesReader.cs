using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads a status: its enum and, in <c>x-states</c>, what follows each state.</summary>
internal sealed class StatesReader(NodeReader nodes)
{
    private readonly StateReader _state = new(nodes);

    public StateSetModel Read(YamlMapping schema, string name)
    {
        var description = Prose.Normalise(nodes.OptionalText(schema, "description"));
        var entry = schema.Entry("x-states")!;
        var enumNode = nodes.Required(schema, "enum", "The status", entry.Key.Position);
        if (enumNode is null || nodes.Mapping(entry.Value, "'x-states'") is not { } flow)
        {
            return new StateSetModel(name, description, []);
        }

        // Null in the enum says again that the status may be null.
        var values = nodes.Texts(enumNode, "'enum'", orNull: true);
        CompareWithEnum(flow, values);
        var names = new NameScope(nodes.Diagnostics, ReservedNames.EnumMembers);
        var states = values.DistinctBy(value => value.Text)
            .Select(value => flow.Entry(value.Text) is { } state ? _state.Read(state, flow, names) : null).OfType<StateModel>().ToList();
        return new StateSetModel(name, description, StateFlow.Check(states, entry.Key.Position, nodes.Diagnostics));
    }

    private void CompareWithEnum(YamlMapping flow, IReadOnlyList<YamlScalar> values)
    {
        foreach (var (key, _) in flow.Entries.Where(state => values.All(value => value.Text != state.Key.Text)))
        {
            nodes.Diagnostics.Report(SpecRules.StateNotInEnum, key.Position, key.Text);
        }

        foreach (var value in values.Where(value => flow.Entry(value.Text) is null))
        {
            nodes.Diagnostics.Report(SpecRules.EnumNotInStates, value.Position, value.Text);
        }

        foreach (var value in values.GroupBy(value => value.Text).SelectMany(group => group.Skip(1)))
        {
            nodes.Diagnostics.Report(SpecRules.DuplicateValue, value.Position, value.Text);
        }
    }
}
