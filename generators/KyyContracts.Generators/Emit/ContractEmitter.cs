using System.Linq;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit;

/// <summary>Writes the class that holds the facts of a contract.</summary>
internal static class ContractEmitter
{
    public static string Emit(ConstantsFacts contract)
    {
        var writer = new SourceWriter();
        writer.Header(contract.Namespace);
        writer.Line();
        writer.Line("/// <summary>What the contract says, as constants and as values.</summary>");
        writer.Open($"public static partial class {contract.ContractClass}");
        writer.Line("/// <summary>A hash over the facts of the contract: lower-case hexadecimal SHA-256.</summary>");
        writer.Line($"public const string Fingerprint = {Literal.Of(contract.Fingerprint)};");
        writer.Line();
        writer.Line("/// <summary>The service's address, with a slash at its end.</summary>");
        writer.Line($"public const string ServerUrl = {Literal.Of(contract.Server)};");
        writer.Line();
        EmitApi(writer, contract);
        foreach (var operation in contract.Operations)
        {
            writer.Line();
            OperationEmitter.Emit(writer, operation);
        }

        writer.Close();
        return writer.ToString();
    }

    private static void EmitApi(SourceWriter writer, ConstantsFacts contract)
    {
        writer.Line("/// <summary>The whole contract.</summary>");
        writer.Open("public static global::KyyContracts.ApiContract Api { get; } = new()");
        writer.Line($"Title = {Literal.Of(contract.Title)},");
        writer.Line("Server = new global::System.Uri(ServerUrl),");
        writer.Line("Fingerprint = Fingerprint,");
        writer.Line($"Operations = [{string.Join(", ", contract.Operations.Select(static operation => $"{operation.Name}.Contract"))}],");
        writer.Close("};");
    }
}
