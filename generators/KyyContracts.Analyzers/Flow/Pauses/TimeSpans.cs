using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>The seconds that a part of a TimeSpan stands for.</summary>
internal static class TimeSpans
{
    public static bool Is(ITypeSymbol? type) =>
        type is { Name: "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The seconds of one unit of a parameter of a factory, or of a constructor.</summary>
    public static double? UnitOf(IParameterSymbol? parameter, string factory) => (parameter?.Name, factory) switch
    {
        ("days", _) or ("value", "FromDays") => 86400,
        ("hours", _) or ("value", "FromHours") => 3600,
        ("minutes", _) or ("value", "FromMinutes") => 60,
        ("seconds", _) or ("value", "FromSeconds") => 1,
        ("milliseconds", _) or ("value", "FromMilliseconds") => 1e-3,
        ("microseconds", _) or ("value", "FromMicroseconds") => 1e-6,
        ("ticks", _) or ("value", "FromTicks") => 1e-7,
        _ => null,
    };

    /// <summary>The seconds of one unit of a property such as <c>TotalMilliseconds</c>.</summary>
    public static double? UnitOf(string total) => total switch
    {
        "TotalDays" => 86400,
        "TotalHours" => 3600,
        "TotalMinutes" => 60,
        "TotalSeconds" => 1,
        "TotalMilliseconds" => 1e-3,
        "TotalMicroseconds" => 1e-6,
        "Ticks" => 1e-7,
        _ => null,
    };
}
