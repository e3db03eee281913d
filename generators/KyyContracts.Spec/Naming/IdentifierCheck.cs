namespace KyyContracts.Spec.Naming;

/// <summary>Checks names that a command line gives.</summary>
internal static class IdentifierCheck
{
    public static bool IsIdentifier(string text) =>
        text.Length is > 0 and <= 200
        && text.All(character => char.IsAsciiLetterOrDigit(character) || character == '_')
        && !char.IsAsciiDigit(text[0])
        && !ReservedNames.Keywords.Contains(text);

    public static bool IsNamespace(string text) => text.Split('.').All(IsIdentifier);
}
