using System.Collections.Generic;
using System.Linq;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Guards;

/// <summary>Writes a bool member for each terminal state and one for all of them.</summary>
internal static class StateGuardEmitter
{
    /// <summary>A computed member is no part of what is sent.</summary>
    public const string NotSerialized = "[global::System.Text.Json.Serialization.JsonIgnore]";

    public static void Emit(SourceWriter writer, TaskFacts task, ClientKind kind, Types types, GuardNames names)
    {
        var terminal = task.States.Where(state => state.Kind != StateNameFacts.InProgress).ToList();
        var status = task.Roles.Status.Name;
        EmitAll(writer, terminal, kind, names.Claim("IsTerminal"), status, States(terminal));
        foreach (var state in terminal)
        {
            writer.Line();
            EmitOne(writer, state, PresentResult.Of(task, state), kind, names.Claim($"Is{state.Name}"), status, States([state]));
        }

        IReadOnlyList<string> States(IReadOnlyList<StateNameFacts> states) =>
            [.. states.Select(state => $"{types.Of(task.Roles.Status.Type.StateType!)}.{state.Name}")];
    }

    private static void EmitAll(
        SourceWriter writer, IReadOnlyList<StateNameFacts> terminal, ClientKind kind, string name, string status, IReadOnlyList<string> states)
    {
        Doc.Summary(writer, $"Whether the task has ended, well or not: {string.Join(", ", terminal.Select(state => state.WireName))}.");
        EmitAttributes(writer, kind, states);
        writer.Line($"public bool {name} => {status} is {string.Join(" or ", states)};");
    }

    private static void EmitOne(
        SourceWriter writer, StateNameFacts state, MemberFacts? result, ClientKind kind, string name, string status, IReadOnlyList<string> states)
    {
        Doc.Summary(writer, result is null
            ? $"Whether the task is {state.WireName}."
            : $"Whether the task is {state.WireName} and has its {result.WireName}.");
        if (result is not null)
        {
            writer.Line($"[global::System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof({result.Name}))]");
        }

        EmitAttributes(writer, kind, states);
        writer.Line($"public bool {name} => {status} == {states[0]}{(result is null ? "" : $" && {result.Name} is not null")};");
    }

    private static void EmitAttributes(SourceWriter writer, ClientKind kind, IReadOnlyList<string> states)
    {
        if (kind == ClientKind.NSwag)
        {
            writer.Line(NotSerialized);
        }

        writer.Line($"[global::KyyContracts.Annotations.StateGuard({string.Join(", ", states)})]");
    }
}
