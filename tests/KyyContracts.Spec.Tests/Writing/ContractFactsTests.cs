using System.Security.Cryptography;
using System.Text;

namespace KyyContracts.Spec.Tests.Writing;

public sealed class ContractFactsTests
{
    private static readonly string[] NotOfTheApi = ["fingerprint", "namespace", "client", "contract"];

    [Fact]
    public void The_head_names_format_service_and_types() =>
        Compiled.From(Kiln.Text).FactLines.Take(9).Where((_, index) => index != 1).ShouldBe(
        [
            "kyy-facts\t1", "title\tKiln Service", "server\thttps://kiln.example.com/base/", "namespace\tKilns", "client\tKilnClient",
            "contract\tKilnContract", "operations/0/name\tGetFiring", "operations/0/operationId\tgetFiring",
        ]);

    [Fact]
    public void Text_is_printable_ASCII_and_can_be_read_back() =>
        Compiled.From(Kiln.With("title: Kiln Service", "title: \"Ofen\\t\\\\ ü\\n😀\"")).FactLines
            .ShouldContain("title\tOfen\\t\\\\ \\u00FC\\n\\uD83D\\uDE00");

    [Fact]
    public void The_fingerprint_is_the_hash_of_every_line_that_is_of_the_API_and_no_prose()
    {
        var lines = Compiled.From(Kiln.Text).FactLines.SkipLast(1).ToList();
        var text = string.Concat(lines.Where(line => IsOfTheApi(line.Split('\t')[0])).Select(line => line + "\n"));

        lines[1].ShouldBe("fingerprint\t" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

        static bool IsOfTheApi(string key) => !NotOfTheApi.Contains(key) && key.Split('/')[^1] is not ("summary" or "description");
    }

    [Theory]
    [InlineData("summary: Ask for a firing.", "summary: Ask.", true)]
    [InlineData("minDelay: PT2S", "minDelay: PT2.0S # the same", true)]
    [InlineData("minDelay: PT2S", "minDelay: PT3S", false)]
    [InlineData("next: [FIRED, CRACKED]", "next: [COLD, FIRED, CRACKED]", false)]
    public void The_fingerprint_is_of_the_model_and_not_of_the_text(string old, string replacement, bool isSame)
    {
        var before = Compiled.From(Kiln.Text).FactLines[1];
        var after = Compiled.From(Kiln.With(old, replacement)).FactLines[1];

        (after == before).ShouldBe(isSame);
    }
}
