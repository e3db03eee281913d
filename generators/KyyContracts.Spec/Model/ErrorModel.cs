namespace KyyContracts.Spec.Model;

/// <summary>What a refusal tells: the object that comes with a status code such as <c>404</c>, <c>4XX</c> or <c>XXX</c> for any.</summary>
internal sealed record ErrorModel(string Status, ClassModel Class);
