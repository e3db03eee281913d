namespace KyyContracts.Spec.Model;

/// <summary>What a schema allows at one place of a response.</summary>
internal sealed record ValueModel
{
    /// <summary>A JSON Schema type without null.</summary>
    public required string Type { get; init; }

    /// <summary>The format where it has a C# type of its own.</summary>
    public string? Format { get; init; }

    public bool IsNullable { get; init; }

    public string? Constant { get; init; }

    public IReadOnlyList<string> KnownValues { get; init; } = [];

    /// <summary>The states of a status; null for every other value.</summary>
    public StateSetModel? States { get; init; }

    /// <summary>The class of an object; null for every other type.</summary>
    public ClassModel? Class { get; init; }

    /// <summary>What an array holds; null for every other type.</summary>
    public ValueModel? Items { get; init; }

    public string? Description { get; init; }

    public string? Example { get; init; }

    /// <summary>The type for a message, such as <c>string (uri)</c>.</summary>
    public string Display => (States, Constant, Format) switch
    {
        ({ }, _, _) => $"{Type} (x-states)",
        (_, { }, _) => $"{Type} (const)",
        (_, _, { }) => $"{Type} ({Format})",
        _ => Type,
    };
}
