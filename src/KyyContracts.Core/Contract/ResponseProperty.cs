namespace KyyContracts;

/// <summary>A property of the response as the contract describes it.</summary>
public sealed record ResponseProperty
{
    /// <summary>The property's name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>The JSON Schema type without null: <c>string</c>, <c>integer</c>, <c>number</c>, <c>boolean</c>, <c>object</c> or <c>array</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The JSON Schema format, such as <c>uri</c>; null where there is none.</summary>
    public string? Format { get; init; }

    /// <summary>What the property is to a waiter.</summary>
    public ResponseRole Role { get; init; }

    /// <summary>Whether every response has the property.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the property may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The only value that the property has, for a constant text; otherwise null.</summary>
    public string? Constant { get; init; }

    /// <summary>The states in which the property has a value (<c>x-present-when</c>); empty where that does not depend on the state.</summary>
    public IReadOnlyList<string> PresentWhen { get; init; } = [];

    /// <summary>How long the value works (<c>x-expires-after</c>); null where the contract says nothing.</summary>
    public TimeSpan? Lifetime { get; init; }

    /// <summary>The values that the contract knows for a text; empty where it names none.</summary>
    public IReadOnlyList<string> KnownValues { get; init; } = [];

    /// <summary>An example as JSON text, taken from the contract's first example response that has one; null where there is none.</summary>
    public string? Example { get; init; }
}
