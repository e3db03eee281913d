namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Reads paths with parameters in braces.</summary>
internal static class PathTemplate
{
    /// <summary>Whether each brace that opens is closed before another opens.</summary>
    public static bool IsWellFormed(string path)
    {
        var isOpen = false;
        foreach (var character in path)
        {
            if (character == (isOpen ? '{' : '}'))
            {
                return false;
            }

            isOpen = character == '{' || (isOpen && character != '}');
        }

        return !isOpen;
    }
}
