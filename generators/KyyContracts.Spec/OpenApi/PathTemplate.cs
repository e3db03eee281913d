using System.Text.RegularExpressions;
using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>A path with its parameters in braces.</summary>
internal sealed partial record PathTemplate(YamlScalar Source, IReadOnlyList<string> Parameters)
{
    /// <summary>The template; without parameters after a mistake.</summary>
    public static PathTemplate Parse(YamlScalar path, DiagnosticBag diagnostics)
    {
        var parameters = Parameter.Matches(path.Text).Select(match => match.Groups[1].Value).ToList();
        if (MistakeIn(path.Text, parameters) is { } mistake)
        {
            diagnostics.Report(SpecRules.BadPath, path.Position, path.Text, mistake);
        }

        return new PathTemplate(path, parameters);
    }

    private static string? MistakeIn(string path, List<string> parameters) => path switch
    {
        _ when !path.StartsWith('/') => "it does not start with a slash.",
        _ when !WellFormed.IsMatch(path) => "it has a character that a path cannot have, or a brace without its partner.",
        _ when path.Split('/').Any(segment => segment is "." or "..") => "it has a segment of dots.",
        _ when parameters.Distinct(StringComparer.Ordinal).Count() != parameters.Count => "it has a parameter twice.",
        _ => null,
    };

    [GeneratedRegex(@"\{([^{}/]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter { get; }

    [GeneratedRegex(@"\A(?:[-A-Za-z0-9._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2}|\{[-A-Za-z0-9._]+\})+\z", RegexOptions.CultureInvariant)]
    private static partial Regex WellFormed { get; }
}
