namespace KyyContracts.Spec.Naming;

/// <summary>The names of the types that a contract has once.</summary>
internal sealed record ContractNames(string Namespace, string Client, string Contract, string JsonContext)
{
    private const string ClientSuffix = "Client";

    public static ContractNames Create(string @namespace, string client)
    {
        var stem = client.Length > ClientSuffix.Length && client.EndsWith(ClientSuffix, StringComparison.Ordinal)
            ? client[..^ClientSuffix.Length]
            : client;
        return new ContractNames(@namespace, client, stem + "Contract", stem + "JsonContext");
    }

    /// <summary>The client's name where nobody gave one.</summary>
    public static string? DefaultClient(string title) => CSharpName.Pascal(title) is { } stem ? stem + ClientSuffix : null;

    /// <summary>The types that no schema may be named like.</summary>
    public IReadOnlyList<string> Types => [Client, "I" + Client, Contract, JsonContext];
}
