using System.Text.RegularExpressions;

namespace KyyContracts.Spec.OpenApi;

/// <summary>The versions of OpenAPI that are read. They differ here in how a schema says null.</summary>
internal enum OpenApiVersion
{
    V30,
    V31,
}

internal static partial class OpenApiVersions
{
    /// <summary>The version of a text like <c>3.0.3</c>; null where it is none that is read.</summary>
    public static OpenApiVersion? Parse(string text) => Readable.Match(text) switch
    {
        { Success: true } match => match.Groups["minor"].Value == "0" ? OpenApiVersion.V30 : OpenApiVersion.V31,
        _ => null,
    };

    [GeneratedRegex(@"\A3\.(?<minor>[01])\.[0-9]+(?:-[-.0-9A-Za-z]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Readable { get; }
}
