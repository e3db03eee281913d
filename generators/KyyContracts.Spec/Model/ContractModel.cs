namespace KyyContracts.Spec.Model;

/// <summary>A checked contract: everything that is made of a document is made of this.</summary>
internal sealed record ContractModel(
    string Title,
    string Version,
    string Server,
    IReadOnlyList<OperationModel> Operations,
    IReadOnlyList<ClassModel> Classes,
    IReadOnlyList<StateSetModel> StateSets);
