using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Naming;

/// <summary>
/// The names of one C# declaration space. Two texts never share a name in it; a reserved name gets <c>Value</c> at its end.
/// </summary>
internal sealed class NameScope(DiagnosticBag diagnostics, IEnumerable<string> reserved)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, (string Text, SourcePosition Position)> _taken = new(StringComparer.Ordinal);

    /// <summary>The Pascal case name of a text; an empty name after a mistake.</summary>
    public string ClaimPascal(string text, SourcePosition position) => Claim(CSharpName.Pascal(text), text, position);

    /// <summary>The camel case name of a text; an empty name after a mistake.</summary>
    public string ClaimCamel(string text, SourcePosition position) => Claim(CSharpName.Camel(text), text, position);

    /// <summary>A Pascal case name with what must be free beside it, such as a helper of the type.</summary>
    public string ClaimPascal(string text, SourcePosition position, string companionSuffix)
    {
        var name = ClaimPascal(text, position);
        Claim(name + companionSuffix, text, position);
        return name;
    }

    private string Claim(string? name, string text, SourcePosition position)
    {
        if (name is null)
        {
            diagnostics.Report(SpecRules.NoName, position, text);
            return string.Empty;
        }

        name = _reserved.Contains(name) ? name + "Value" : name;
        if (!_taken.TryAdd(name, (text, position)))
        {
            var (other, first) = _taken[name];
            diagnostics.Report(SpecRules.NameCollision, position, text, name, other, $"{first.Line}", $"{first.Column}");
        }

        return name;
    }
}
