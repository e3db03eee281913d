using System.ComponentModel;

namespace KyyContracts;

/// <summary>Reads URLs as services send them. Meant for generated clients.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AbsoluteUrl
{
    /// <summary>The absolute <c>http</c> or <c>https</c> URL that a text is. Null for an empty text, a relative URL and any other scheme: there is nothing to fetch.</summary>
    /// <param name="text">The text; null means null.</param>
    public static Uri? Parse(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? url
            : null;
}
