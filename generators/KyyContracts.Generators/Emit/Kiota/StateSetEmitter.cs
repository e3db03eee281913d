using System.Globalization;
using System.Linq;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes the enum of a status. A value that it does not know keeps its text beside it.</summary>
internal static class StateSetEmitter
{
    public static void Emit(SourceWriter writer, StateSetFacts states, Types types)
    {
        Doc.Summary(writer, states.Description ?? states.Name);
        writer.Open($"public enum {states.Name}");
        writer.Line("/// <summary>A value that the contract does not know. The text that came over the wire is kept beside it.</summary>");
        writer.Line("Unrecognized = 0,");
        foreach (var (state, index) in states.States.Select((state, index) => (state, index)))
        {
            writer.Line();
            Doc.Summary(writer, state.WireName);
            writer.Line($"[global::System.Runtime.Serialization.EnumMember(Value = {Literal.Of(state.WireName)})]");
            if (state.Kind != StateNameFacts.InProgress)
            {
                writer.Line($"[global::KyyContracts.Annotations.TerminalState(global::KyyContracts.Annotations.TerminalKind.{state.Kind})]");
            }

            writer.Line($"{state.Name} = {(index + 1).ToString(CultureInfo.InvariantCulture)},");
        }

        writer.Close();
        writer.Line();
        EmitText(writer, states, types.Of(states.Name));
    }

    private static void EmitText(SourceWriter writer, StateSetFacts states, string type)
    {
        writer.Open($"internal static class {states.Name}Text");
        writer.Open($"public static {type} Parse(string? text) => text switch");
        foreach (var state in states.States)
        {
            writer.Line($"{Literal.Of(state.WireName)} => {type}.{state.Name},");
        }

        writer.Line($"_ => {type}.Unrecognized,");
        writer.Close("};");
        writer.Line();
        writer.Open($"public static string Format({type} value) => value switch");
        foreach (var state in states.States)
        {
            writer.Line($"{type}.{state.Name} => {Literal.Of(state.WireName)},");
        }

        writer.Line("_ => \"\",");
        writer.Close("};");
        writer.Close();
    }
}
