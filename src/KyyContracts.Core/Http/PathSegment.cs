using System.ComponentModel;

namespace KyyContracts;

/// <summary>Puts a value into the path of a URL. Meant for generated clients.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PathSegment
{
    /// <summary>Escapes a value so that it is exactly one segment of a path, whatever it holds.</summary>
    /// <param name="value">The value, unescaped.</param>
    /// <param name="parameterName">The caller's parameter, for the exception.</param>
    /// <returns>The segment, percent-encoded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, white space, <c>.</c> or <c>..</c>, which would name another resource.</exception>
    public static string Escape(string value, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameterName);
        if (value is "." or "..")
        {
            throw new ArgumentException($"'{value}' cannot be a segment of a path.", parameterName);
        }

        return Uri.EscapeDataString(value);
    }
}
