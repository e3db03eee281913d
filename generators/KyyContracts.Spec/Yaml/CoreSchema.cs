using System.Text.RegularExpressions;

namespace KyyContracts.Spec.Yaml;

/// <summary>Tells what a plain scalar stands for in YAML 1.2's core schema.</summary>
internal static partial class CoreSchema
{
    public static ScalarKind KindOf(string plain) => plain switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
        _ when Number.IsMatch(plain) => ScalarKind.Number,
        _ => ScalarKind.Text,
    };

    [GeneratedRegex(
        """
        \A(?:
          [-+]?[0-9]+ | 0o[0-7]+ | 0x[0-9a-fA-F]+
          | [-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?
          | [-+]?\.(?:inf|Inf|INF) | \.(?:nan|NaN|NAN)
        )\z
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Number { get; }
}
