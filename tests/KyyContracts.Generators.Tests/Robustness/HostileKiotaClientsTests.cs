using KyyContracts.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.Generators.Tests.Robustness;

/// <summary>The same hostile documents, through the client of Kiota's shape.</summary>
public sealed class HostileKiotaClientsTests
{
    public static TheoryData<int> Texts => [.. Enumerable.Range(0, HostileDocument.Texts.Count)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_of_a_document_becomes_code_and_what_goes_over_the_wire_is_kept(int index)
    {
        var text = HostileDocument.Texts[index];
        var output = SpecOutput.Of(HostileDocument.With(text));
        output.Mistakes.ShouldBeEmpty();

        var compilation = GeneratorHost.Compile(new FactsAdditionalText("/obj/contract.facts", output.Facts, client: "Kiota"));

        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        compilation.SyntaxTrees.Select(tree => tree.GetRoot()).SelectMany(HostileText.Escaped).ShouldBeEmpty();
        var literals = compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText).ToHashSet();
        literals.ShouldContain(text);
        literals.ShouldContain($"{text} done");
        literals.ShouldContain($"{text} part");
    }
}
