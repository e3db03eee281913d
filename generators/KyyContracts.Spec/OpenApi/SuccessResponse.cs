using KyyContracts.Spec.Model;

namespace KyyContracts.Spec.OpenApi;

/// <summary>What an operation answers when it succeeds; the examples are JSON texts by property.</summary>
internal sealed record SuccessResponse(
    string Status, string? Description, ClassModel Class, IReadOnlyDictionary<string, string> Examples);
