namespace KyyContracts.Spec.OpenApi;

/// <summary>Descriptions, brought to one form.</summary>
internal static class Prose
{
    private static readonly char[] LineEnds = ['\n', '\u2028', '\u2029'];

    /// <summary>The text with LF as its only line end and nothing else that is not printed; null where nothing is left.</summary>
    public static string? Normalise(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var lines = text.ReplaceLineEndings("\n").Split(LineEnds).Select(WithoutControls);
        var prose = string.Join('\n', lines).Trim();
        return prose.Length == 0 ? null : prose;
    }

    private static string WithoutControls(string line) =>
        string.Concat(line.Replace('\t', ' ').Where(character => !char.IsControl(character))).TrimEnd();
}
