namespace KyyContracts.Generators.Facts;

/// <summary>Cuts a contract into what each output needs, so that an edit writes again what depends on it alone.</summary>
internal static class ContractParts
{
    public static ConstantsFacts Constants(ContractFacts contract) => new(
        contract.Title, contract.Server, contract.Fingerprint, contract.Namespace, contract.ContractClass, contract.Operations);

    public static KiotaModelsFacts Models(ContractFacts contract) =>
        new(contract.Namespace, contract.ContractClass, contract.Classes, contract.StateSets);

    public static KiotaRequestsFacts Requests(ContractFacts contract) => new(
        contract.Title, contract.Server, contract.Namespace, contract.Client, contract.ContractClass, contract.Requests);

    public static GuardsFacts Guards(ContractFacts contract) =>
        new(contract.Namespace, contract.ContractClass, contract.Kind, contract.Tasks);
}
