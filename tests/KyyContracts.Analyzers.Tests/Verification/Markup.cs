using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.Analyzers.Tests.Verification;

/// <summary>Source in which <c>{|KYY1001:…|}</c> marks what an analyzer is to report.</summary>
internal sealed partial record Markup(string Source, IReadOnlyList<Finding> Expected)
{
    public static Markup Parse(string text)
    {
        var expected = new List<Finding>();
        for (var mark = Mark().Match(text); mark.Success; mark = Mark().Match(text))
        {
            var inside = mark.Groups["inside"].Value;
            expected.Add(new Finding(mark.Groups["id"].Value, new TextSpan(mark.Index, inside.Length), inside));
            text = text.Remove(mark.Index, mark.Length).Insert(mark.Index, inside);
        }

        return new Markup(text, expected);
    }

    [GeneratedRegex(@"\{\|(?<id>\w+):(?<inside>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
