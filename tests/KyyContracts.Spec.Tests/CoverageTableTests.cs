using System.Text.RegularExpressions;

namespace KyyContracts.Spec.Tests;

public sealed partial class CoverageTableTests
{
    private const string Open = "open";
    private const string NotApplicable = "–";

    private static readonly IReadOnlyList<Row> Rows =
        [.. RepositoryFiles.Read("spec", "README.md").Split('\n').Select(Parse).OfType<Row>()];

    [Fact]
    public void Every_sentence_of_the_source_text_is_listed_once_and_in_order()
    {
        var sentences = RepositoryFiles.Read("spec", "kyyvideo2-query-video-task.txt").Split('\n').Where(line => line.Trim().Length > 0);

        Rows.SelectMany(row => row.Quote).ShouldBe(sentences);
    }

    [Fact]
    public void A_rule_is_held_in_at_least_two_columns_and_information_in_none() =>
        Rows.Where(row => row.Kind switch
        {
            "rule" => row.Cells.Count(cell => cell != NotApplicable) < 2,
            "information" => row.Cells.Any(cell => cell != NotApplicable),
            _ => true,
        }).ShouldBeEmpty();

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var named = Rows.SelectMany(row => row.Cells).Where(cell => cell is not (Open or NotApplicable))
            .SelectMany(cell => cell.Split("<br>")).Select(cell => cell.Trim().Trim('`')).Distinct();

        named.Where(test => !Exists(test)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("CoverageTableTests.Every_test_that_is_named_exists", true)]
    [InlineData("CoverageTableTests.Every_test", false)]
    [InlineData("CoverageTableTests", false)]
    [InlineData("OtherTests.Every_test_that_is_named_exists", false)]
    public void A_test_exists_where_its_class_has_a_method_with_its_name(string test, bool exists) => Exists(test).ShouldBe(exists);

    private static bool Exists(string test) =>
        test.Split('.') is [var type, var method]
        && Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "tests"), $"{type}.cs", SearchOption.AllDirectories)
            .Any(file => File.ReadAllText(file).Contains($" {method}(", StringComparison.Ordinal));

    private static Row? Parse(string line)
    {
        var cells = ColumnEnd.Split(line).Select(cell => cell.Trim()).ToList();
        return cells is ["", var number, var quote, var kind, _, _, _, _, ""] && int.TryParse(number, out _)
            ? new Row(number, [.. quote.Replace(@"\|", "|", StringComparison.Ordinal).Split("<br>")], kind, cells[4..8])
            : null;
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex ColumnEnd { get; }

    private sealed record Row(string Number, IReadOnlyList<string> Quote, string Kind, IReadOnlyList<string> Cells);
}
