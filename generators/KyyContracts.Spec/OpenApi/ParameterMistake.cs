using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Why a parameter cannot be sent by a generated client.</summary>
internal static class ParameterMistake
{
    private static readonly string[] TypesOfQuery = ["string", "integer", "boolean"];

    /// <returns>The end of a sentence that begins with the parameter; null where it can be sent.</returns>
    public static string? In(string place, bool isRequired, YamlMapping? schema) => (place, schema?.Find("type")) switch
    {
        (not ("path" or "query"), _) => $"in '{place}'",
        ("path", _) when !isRequired => "in the path without 'required: true'",
        _ when schema is null => "without a schema",
        ("path", YamlScalar { Text: "string" }) => null,
        ("path", _) => "not of type string",
        (_, YamlScalar { Text: var type }) when TypesOfQuery.Contains(type) => null,
        _ => "not of type string, integer or boolean",
    };
}
