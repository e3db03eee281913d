using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Guards;

/// <summary>Writes what a task tells of its state: guards, an exhaustive match and the earliest expiry of what it holds.</summary>
internal static class GuardsEmitter
{
    public static string Emit(GuardsFacts contract)
    {
        var types = new Types(contract.Namespace, contract.Kind);
        var writer = new SourceWriter();
        writer.Header(types.Namespace);
        foreach (var task in contract.Tasks)
        {
            writer.Line();
            var names = new GuardNames(task.Class);
            writer.Open($"{(contract.Kind == ClientKind.Kiota ? "partial class" : "partial record")} {task.Class.Name}");
            StateGuardEmitter.Emit(writer, task, contract.Kind, types, names);
            ExpiryEmitter.Emit(writer, task, contract.Kind, names);
            MatchEmitter.Emit(writer, task, types, names);
            writer.Close();
        }

        return writer.ToString();
    }
}
