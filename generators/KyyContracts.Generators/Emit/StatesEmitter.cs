using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit;

/// <summary>Writes the states of an operation.</summary>
internal static class StatesEmitter
{
    public static void Emit(SourceWriter writer, EquatableArray<StateFacts> states)
    {
        writer.Open("States =", "[");
        foreach (var state in states)
        {
            writer.Line($"new({Literal.Of(state.WireName)}, global::KyyContracts.TaskStateKind.{state.Kind}, {Literal.Of(state.Next)}),");
        }

        writer.Close("],");
    }
}
