using System.ComponentModel;

namespace KyyContracts;

/// <summary>Holds a text to the only value that its contract gives it. Meant for generated clients.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConstantText
{
    private const int LongestExcerpt = 100;

    /// <summary>Returns the value if it is the one of the contract.</summary>
    /// <param name="value">What was found.</param>
    /// <param name="expected">The only value in the contract.</param>
    /// <param name="name">The property's name on the wire.</param>
    /// <exception cref="ContractViolationException">The value is another.</exception>
    public static string Check(string? value, string expected, string name) =>
        value == expected
            ? expected
            : throw new ContractViolationException(
                $"The property '{name}' is {(value is null ? "null" : $"'{SafeText.Excerpt(value, LongestExcerpt)}'")}, and the contract allows '{expected}' alone: is this the right service?");
}
