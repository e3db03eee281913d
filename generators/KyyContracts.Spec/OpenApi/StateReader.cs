using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads one state of <c>x-states</c>.</summary>
internal sealed class StateReader(NodeReader nodes)
{
    public StateModel? Read(YamlEntry entry, YamlMapping flow, NameScope names)
    {
        var name = names.ClaimPascal(entry.Key.Text, entry.Key.Position);
        if (nodes.Mapping(entry.Value, $"The state '{entry.Key.Text}'") is not { } state)
        {
            return null;
        }

        nodes.OnlyKeys(state, "a state", "next", "terminal");
        var terminal = state.Entry("terminal");
        var next = state.Entry("next");
        if (terminal is not null && next is not null)
        {
            nodes.Diagnostics.Report(SpecRules.TerminalWithNext, next.Key.Position, entry.Key.Text);
        }

        return new StateModel(
            entry.Key.Text, name, entry.Key.Position, terminal is null ? StateKind.InProgress : KindOf(terminal.Value), Next(next, flow));
    }

    private StateKind KindOf(YamlNode terminal)
    {
        switch (nodes.Text(terminal, "'terminal'"))
        {
            case "success":
                return StateKind.Success;
            case "failure" or null:
                return StateKind.Failure;
            case var other:
                nodes.Diagnostics.Report(SpecRules.UnknownTerminal, terminal.Position, other);
                return StateKind.Failure;
        }
    }

    private IReadOnlyList<string> Next(YamlEntry? next, YamlMapping flow)
    {
        var named = next is null ? [] : nodes.Texts(next.Value, "'next'");
        foreach (var unknown in named.Where(state => flow.Entry(state.Text) is null))
        {
            var known = string.Join(", ", flow.Entries.Select(state => state.Key.Text));
            nodes.Diagnostics.Report(SpecRules.NextUnknown, unknown.Position, unknown.Text, known);
        }

        return [.. named.Select(state => state.Text).Distinct(StringComparer.Ordinal)];
    }
}
