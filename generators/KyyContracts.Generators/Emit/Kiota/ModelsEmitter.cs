using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes the classes and states of a Kiota-shaped client.</summary>
internal static class ModelsEmitter
{
    public static string Emit(KiotaModelsFacts contract)
    {
        var types = new Types(contract.Namespace, ClientKind.Kiota);
        var writer = new SourceWriter();
        writer.Header(types.Namespace);
        foreach (var type in contract.Classes)
        {
            writer.Line();
            ModelEmitter.Emit(writer, type, types);
        }

        foreach (var states in contract.StateSets)
        {
            writer.Line();
            StateSetEmitter.Emit(writer, states, types);
        }

        return writer.ToString();
    }
}
