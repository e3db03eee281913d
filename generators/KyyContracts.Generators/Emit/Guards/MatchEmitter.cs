using System.Collections.Generic;
using System.Linq;
using KyyContracts.Generators.Facts;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.Generators.Emit.Guards;

/// <summary>Writes the choice by state with a parameter for each: a state that is added to the contract is missing at every use.</summary>
internal static class MatchEmitter
{
    private const string Unrecognized = "unrecognized";

    public static void Emit(SourceWriter writer, TaskFacts task, Types types, GuardNames names)
    {
        var self = types.Of(task.Class.Name);
        var cases = task.States.Select(state => Case(task, state)).ToList();
        writer.Line();
        Doc.Summary(writer, "Chooses by the state of the task. Each state of the contract is a parameter, so that none is forgotten.");
        writer.Line("/// <typeparam name=\"TResult\">What each case gives.</typeparam>");
        foreach (var (state, parameter, what) in cases.Select(item => (item.State, item.Parameter, item.Value)))
        {
            Doc.Parameter(writer, parameter.TrimStart('@'), $"The task is {state.WireName}{(what is null ? "" : $"; gets its {what.WireName} as well")}.");
        }

        Doc.Parameter(writer, Unrecognized, "The task is in a state that the contract does not know.");
        writer.Line("/// <exception cref=\"global::KyyContracts.ContractViolationException\">The task lacks what its state promises.</exception>");
        writer.Line($"public TResult {names.Claim("Match")}<TResult>(");
        foreach (var item in cases)
        {
            writer.Line($"    global::System.Func<{self}, {(item.Value is null ? "" : $"{item.Type}, ")}TResult> {item.Parameter},");
        }

        writer.Line($"    global::System.Func<{self}, TResult> {Unrecognized})");
        writer.Line("{");
        EmitBody(writer, task, types, cases);
        writer.Line("}");
    }

    private static void EmitBody(SourceWriter writer, TaskFacts task, Types types, IReadOnlyList<MatchCase> cases)
    {
        foreach (var parameter in cases.Select(item => item.Parameter).Append(Unrecognized))
        {
            writer.Line($"    global::System.ArgumentNullException.ThrowIfNull({parameter});");
        }

        writer.Line($"    return this.{task.Roles.Status.Name} switch");
        writer.Line("    {");
        foreach (var item in cases)
        {
            writer.Line($"        {types.Of(task.Roles.Status.Type.StateType!)}.{item.State.Name} => {item.Parameter}(this{(item.Value is null ? "" : $", {Argument(item)}")}),");
        }

        writer.Line($"        _ => {Unrecognized}(this),");
        writer.Line("    };");
    }

    private static MatchCase Case(TaskFacts task, StateNameFacts state)
    {
        var camel = char.ToLowerInvariant(state.Name[0]) + state.Name.Substring(1);
        var parameter = SyntaxFacts.GetKeywordKind(camel) == SyntaxKind.None ? camel : $"@{camel}";
        return PresentResult.Of(task, state) is { } result
            ? new(state, parameter, result, "global::System.Uri")
            : PresentResult.ReasonOf(task, state) is { } reason
                ? new(state, parameter, reason, Types.Text(reason))
                : new(state, parameter, null, "");
    }

    private static string Argument(MatchCase item) => item.State.Kind == StateNameFacts.Success
        ? $"this.{item.Value!.Name} ?? throw new global::KyyContracts.ContractViolationException({Literal.Of($"The task is {item.State.WireName} and has no absolute URL in '{item.Value.WireName}'.")})"
        : $"this.{item.Value!.Name}";

    private sealed record MatchCase(StateNameFacts State, string Parameter, MemberFacts? Value, string Type);
}
