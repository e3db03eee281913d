using System.ComponentModel;
using System.Globalization;

namespace KyyContracts;

/// <summary>Makes the query of a URL. Meant for generated clients.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class QueryText
{
    /// <summary>The query with its question mark, of the parameters that have a value; empty where none has.</summary>
    /// <param name="parameters">Names and values, unescaped. A value that is null is left out.</param>
    public static string Of(params IEnumerable<(string Name, string? Value)> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var parts = parameters.Where(parameter => parameter.Value is not null)
            .Select(parameter => $"{Uri.EscapeDataString(parameter.Name)}={Uri.EscapeDataString(parameter.Value!)}");
        var query = string.Join('&', parts);
        return query.Length == 0 ? "" : $"?{query}";
    }

    /// <summary>A value as it is.</summary>
    /// <param name="value">The value; null means none.</param>
    public static string? Value(string? value) => value;

    /// <summary>A number in digits.</summary>
    /// <param name="value">The value; null means none.</param>
    public static string? Value(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value; null means none.</param>
    public static string? Value(bool? value) => value switch
    {
        true => "true",
        false => "false",
        null => null,
    };

    /// <summary>A value that the operation needs.</summary>
    /// <param name="value">The value; it may be empty.</param>
    /// <param name="parameterName">The caller's parameter, for the exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static string Required(string value, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(value, parameterName);
        return value;
    }
}
