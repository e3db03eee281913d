using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Model;

/// <summary>A property of a JSON object.</summary>
internal sealed record PropertyModel
{
    public required string WireName { get; init; }

    public required string Name { get; init; }

    public required SourcePosition Position { get; init; }

    public required ValueModel Value { get; init; }

    public bool IsRequired { get; init; }

    public IReadOnlyList<string> PresentWhen { get; init; } = [];

    /// <summary>The status that <see cref="PresentWhen"/> speaks of; null where that is empty.</summary>
    public PropertyModel? PresentWhenStatus { get; init; }

    public TimeSpan? Lifetime { get; init; }
}
