using System.Globalization;
using KyyContracts.Generators.Tests.Support;

namespace KyyContracts.Generators.Tests.Emit;

public sealed class LiteralTests
{
    public static TheoryData<string> HostileTexts { get; } =
    [
        "\"; } class Evil { } //",
        "\\\"",
        "*/ int x; /*",
        "line\nbreak\r\nand\ttab",
        "\u2028\u2029\u0085",
        "\0\u0007\u001b",
        "{0} {{name}} $\"{1}\"",
        "\"\"\" raw",
        "\\u0022",
        "\ud83d\ude00 é \u202e",
        "\ud83d",
        "</summary><b>",
        "",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_text_of_the_contract_comes_out_as_it_went_in(string text)
    {
        var facts = Everywhere(text, "title", "operations/0/idPattern", "operations/0/path", "operations/0/response/0/constant", "operations/0/response/0/wireName", "operations/0/response/1/example", "operations/0/states/0/wireName", "operations/0/variants/0/wireName");

        var api = (ApiContract)GeneratorHost.Load(facts).GetType("Exports.ExportContract")!.GetProperty("Api")!.GetValue(null)!;

        api.Title.ShouldBe(text);
        api.Operations[0].IdPattern.ShouldBe(text);
        api.Operations[0].Path.ShouldBe(text);
        api.Operations[0].Response[0].Name.ShouldBe(text);
        api.Operations[0].Response[1].Example.ShouldBe(text);
        api.Operations[0].States[0].Name.ShouldBe(text);
        api.Operations[0].Variants[0].Name.ShouldBe(text);
    }

    [Fact]
    public void Numbers_do_not_depend_on_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            commas.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = commas;

            GeneratorHost.Run(FactsSample.Text).GeneratedTrees.ShouldHaveSingleItem().ToString().ShouldContain("= 7.5D;");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string Everywhere(string text, params string[] keys) => string.Join('\n', FactsSample.Text.Split('\n')
        .Select(line => keys.Contains(line.Split('\t')[0]) ? $"{line.Split('\t')[0]}\t{Escape(text)}" : line));

    private static string Escape(string text) => string.Concat(text.Select(unit =>
        unit is >= ' ' and <= '~' and not '\\' ? $"{unit}" : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}")));
}
