using System.Collections.Frozen;

namespace KyyContracts.Spec.Naming;

/// <summary>Names that C# or the generated code needs for itself.</summary>
internal static class ReservedNames
{
    public static readonly FrozenSet<string> Keywords = FrozenSet.ToFrozenSet(
        [
            "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
            "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern",
            "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
            "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
            "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short",
            "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
            "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        ],
        StringComparer.Ordinal);

    /// <summary>Members of every record and enum.</summary>
    public static readonly IReadOnlyList<string> Members =
    [
        "Clone", "Equals", "EqualityContract", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers",
        "ReferenceEquals", "ToString",
    ];

    public static readonly IReadOnlyList<string> EnumMembers = [.. Members, "Unrecognized"];

    public static readonly IReadOnlyList<string> OperationMembers =
    [
        .. Members, "Contract", "Deadline", "DeadlineSeconds", "EstimateFrom", "EstimateFromSeconds", "EstimateTo",
        "EstimateToSeconds", "MaxDelay", "MaxDelaySeconds", "MinDelay", "MinDelaySeconds", "WireName",
    ];

    /// <summary>What the class of a contract has, and what the class of an operation in it has and so cannot be named like.</summary>
    public static readonly IReadOnlyList<string> ContractMembers = [.. OperationMembers, "Api", "Fingerprint", "ServerUrl"];

    /// <summary>Names of the generated methods' own, and words that mean something inside them.</summary>
    public static readonly IReadOnlyList<string> Parameters =
        ["answer", "async", "await", "cancellationToken", "dynamic", "field", "global", "nameof", "task", "value", "var", "yield"];

    /// <summary>Names that the JSON context gives its own members and those of the types that C# brings, and what reads and writes a state.</summary>
    public static readonly IReadOnlyList<string> Types =
    [
        .. Members, "Boolean", "DateOnly", "DateTimeOffset", "Default", "Double", "Exception", "Format", "GeneratedSerializerOptions", "GetTypeInfo",
        "Int32", "Int64", "JsonElement", "Object", "Options", "Parse", "Single", "String", "Uri",
    ];
}
