namespace KyyContracts.Testing.Gate;

/// <summary>Text from outside, made fit for a message.</summary>
internal static class Printable
{
    private const int MaxLength = 80;

    public static string Quote(string text)
    {
        var cut = text.Length > MaxLength ? text[..MaxLength] + "…" : text;
        return "'" + string.Concat(cut.Select(letter => char.IsControl(letter) ? '?' : letter)) + "'";
    }
}
