using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit;

/// <summary>Writes the nested class that holds the facts of an operation.</summary>
internal static class OperationEmitter
{
    public static void Emit(SourceWriter writer, OperationFacts operation)
    {
        writer.Line($"/// <summary>What the contract says of {operation.Name}.</summary>");
        writer.Open($"public static partial class {operation.Name}");
        TermsEmitter.EmitConstants(writer, operation.Terms);
        writer.Line();
        EmitContract(writer, operation);
        foreach (var variant in operation.Variants)
        {
            writer.Line();
            writer.Line($"/// <summary>The numbers of the variant {variant.Name}.</summary>");
            writer.Open($"public static partial class {variant.Name}");
            writer.Line("/// <summary>The variant's name on the wire.</summary>");
            writer.Line($"public const string WireName = {Literal.Of(variant.WireName)};");
            writer.Line();
            TermsEmitter.EmitConstants(writer, variant.Terms);
            writer.Close();
        }

        writer.Close();
    }

    private static void EmitContract(SourceWriter writer, OperationFacts operation)
    {
        writer.Line("/// <summary>The operation's contract as a waiter reads it.</summary>");
        writer.Open("public static global::KyyContracts.PollingContract Contract { get; } = new()");
        writer.Line($"OperationId = {Literal.Of(operation.OperationId)},");
        writer.Line($"Path = {Literal.Of(operation.Path)},");
        writer.Line($"IdParameter = {Literal.Of(operation.IdParameter)},");
        if (operation.QueryParameters.Count > 0)
        {
            writer.Line($"QueryParameters = {Literal.Of(operation.QueryParameters)},");
        }

        writer.Line($"IdPattern = {Literal.Of(operation.IdPattern)},");
        writer.Line($"IdExample = {Literal.Of(operation.IdExample)},");
        writer.Line($"Terms = {TermsEmitter.Value(operation.Terms)},");
        writer.Open("Variants =", "[");
        foreach (var variant in operation.Variants)
        {
            writer.Line($"new({Literal.Of(variant.WireName)}, {TermsEmitter.Value(variant.Terms)}),");
        }

        writer.Close("],");
        StatesEmitter.Emit(writer, operation.States);
        ResponseEmitter.Emit(writer, operation.Response);
        writer.Close("};");
    }
}
