namespace KyyContracts.Spec.Model;

/// <summary>The states of a status, with what follows each.</summary>
internal sealed record StateSetModel(string Name, string? Description, IReadOnlyList<StateModel> States);
