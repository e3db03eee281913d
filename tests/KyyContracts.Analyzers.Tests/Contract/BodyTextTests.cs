using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class BodyTextTests
{
    [Theory]
    [InlineData("class C { void M() { switch (a) { } } }", "switch")]
    [InlineData("class C { int M() => a switch { _ => 1 }; }", "switch")]
    [InlineData("class C { C F = new(); }", "new")]
    [InlineData("class C { C F = new C(); }", "")]
    [InlineData("class C { int M() => a[0]; }", "index")]
    [InlineData("class C { int M() => a?[0]; }", "index")]
    [InlineData("class C { int[] M() => new int[2]; }", "")]
    [InlineData("class C { void M() { switch (a[0]) { case 1: b = new(); break; } } }", "switch new index")]
    [InlineData("A(); class C { void M() { switch (a) { } } }", " | switch")]
    public void A_body_tells_what_stands_in_it(string source, string told) =>
        string.Join(" | ", In(source).Select(body => string.Join(' ', ToldBy(body)))).ShouldBe(told);

    [Theory]
    [InlineData("a", true)]
    [InlineData("b", true)]
    [InlineData("M", false)]
    public void A_body_names_what_it_uses(string name, bool isNamed)
    {
        var body = In("class C { void M() { a.b(b); } }").ShouldHaveSingleItem();

        body.NamesAny(["other", name]).ShouldBe(isNamed);
        body.Names.ShouldBe(["a", "b"], ignoreOrder: true);
    }

    private static IReadOnlyList<BodyText> In(string source) => BodyText.In(CSharpSyntaxTree.ParseText(source).GetRoot());

    private static IEnumerable<string> ToldBy(BodyText body)
    {
        if (body.HasSwitch)
        {
            yield return "switch";
        }

        if (body.HasUnnamedCreation)
        {
            yield return "new";
        }

        if (body.HasIndexing)
        {
            yield return "index";
        }
    }
}
