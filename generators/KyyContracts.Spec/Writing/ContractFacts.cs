using System.Security.Cryptography;
using System.Text;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;

namespace KyyContracts.Spec.Writing;

/// <summary>Writes <c>contract.facts</c>: what is known of polling, flat, for a reader without a JSON library.</summary>
internal static class ContractFacts
{
    private const string FormatVersion = "1";

    // What a project chose, and the hash itself, are not facts of the API.
    private static readonly string[] NotFingerprinted = ["fingerprint", "namespace", "client", "contract"];

    public static string Write(ContractModel model, ContractNames names)
    {
        var facts = new FactLines();
        facts.Add("kyy-facts", FormatVersion);
        facts.Add("title", model.Title);
        facts.Add("server", model.Server);
        facts.Add("namespace", names.Namespace);
        facts.Add("client", names.Client);
        facts.Add("contract", names.Contract);
        foreach (var (index, operation) in model.Operations.Where(operation => operation.Waiter is not null).Index())
        {
            OperationFacts.Write(facts, FactLines.Item("operations", index), operation, operation.Waiter!);
        }

        WriteShapes(facts, model);

        facts.InsertSecond("fingerprint", Hash(facts.FactsWithout(NotFingerprinted)));
        return facts.Text();
    }

    private static void WriteShapes(FactLines facts, ContractModel model)
    {
        foreach (var (index, operation) in model.Operations.Index())
        {
            RequestFacts.Write(facts, FactLines.Item("requests", index), operation);
        }

        var errors = model.Operations.SelectMany(operation => operation.Errors).Select(error => error.Class).ToHashSet();
        foreach (var (index, type) in model.Classes.Index())
        {
            ClassFacts.Write(facts, FactLines.Item("classes", index), type, errors.Contains(type));
        }

        foreach (var (index, states) in model.StateSets.Index())
        {
            StateSetFacts.Write(facts, FactLines.Item("stateSets", index), states);
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
