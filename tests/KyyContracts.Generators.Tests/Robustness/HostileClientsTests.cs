using KyyContracts.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.Generators.Tests.Robustness;

/// <summary>What a document says in any of its fields stays within literals and comments, and within names that are made of it.</summary>
public sealed class HostileClientsTests
{
    [Fact]
    public async Task No_text_of_a_document_becomes_code_and_what_goes_over_the_wire_is_kept()
    {
        var outputs = HostileDocument.Texts.Select(text => SpecOutput.Of(HostileDocument.With(text))).ToList();
        outputs.SelectMany(output => output.Mistakes).ShouldBeEmpty();

        var clients = await NSwagRun.GenerateAsync([.. outputs.Select(output => output.Json!)]);

        foreach (var (index, client) in clients.Index())
        {
            var text = HostileDocument.Texts[index];
            var compilation = WholeClient.Compile(client, outputs[index].Facts!);
            WholeClient.Complaints(compilation).ShouldBeEmpty(text);
            compilation.SyntaxTrees.Select(tree => tree.GetRoot()).SelectMany(HostileText.Escaped).ShouldBeEmpty(text);
            LiteralsIn(compilation).ShouldContain(text);
            LiteralsIn(compilation).ShouldContain($"{text} done");
        }
    }

    [Theory]
    [InlineData("class C { string s = \"ev1l_canary\"; /// <summary>ev1l_canary</summary>\n // ev1l_canary\n}", 0)]
    [InlineData("class C { string s = \"\"; } class ev1l_canary { }", 1)]
    [InlineData("#pragma warning disable ev1l_canary\nclass C { }", 2)]
    [InlineData("class C { /* ev1l_canary */ }", 1)]
    public void What_left_its_place_would_be_seen(string source, int places) =>
        HostileText.Escaped(CSharpSyntaxTree.ParseText(source).GetRoot()).Count().ShouldBe(places);

    private static HashSet<string> LiteralsIn(Compilation compilation) =>
        [.. compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText)];
}
