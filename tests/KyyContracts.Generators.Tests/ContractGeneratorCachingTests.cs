using System.Runtime.CompilerServices;
using KyyContracts.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.Generators.Tests;

public sealed class ContractGeneratorCachingTests
{
    private static readonly FactsAdditionalText File = OfDocument(PrintApi.Document);

    public static TheoryData<string> Steps { get; } = [.. CachedRun.StepNames];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Each_step_of_the_pipeline_is_tracked(string step) =>
        CachedRun.Of(GeneratorHost.Driver(File), GeneratorHost.Compilation()).Steps.Keys.ShouldContain(step);

    [Fact]
    public void The_same_compilation_runs_nothing_again()
    {
        var first = CachedRun.Of(GeneratorHost.Driver(File), GeneratorHost.Compilation());

        CachedRun.Of(first.Driver, GeneratorHost.Compilation()).ShouldBeCached();
    }

    [Fact]
    public void An_unrelated_type_runs_nothing_again()
    {
        var first = CachedRun.Of(GeneratorHost.Driver(File), GeneratorHost.Compilation("class A;"));

        CachedRun.Of(first.Driver, GeneratorHost.Compilation("class A;", "class B;")).ShouldBeCached();
    }

    [Fact]
    public void A_comment_runs_nothing_again()
    {
        var before = GeneratorHost.Compilation("class A;");
        var first = CachedRun.Of(GeneratorHost.Driver(File), before);
        var tree = before.SyntaxTrees[0];

        CachedRun.Of(first.Driver, before.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From("class A; // a comment")))).ShouldBeCached();
    }

    [Fact]
    public void A_reordered_tree_runs_nothing_again()
    {
        var before = GeneratorHost.Compilation("class A;", "class B;");
        var first = CachedRun.Of(GeneratorHost.Driver(File), before);

        CachedRun.Of(first.Driver, before.RemoveAllSyntaxTrees().AddSyntaxTrees(before.SyntaxTrees.Reverse())).ShouldBeCached();
    }

    [Fact]
    public void An_unrelated_additional_file_runs_nothing_again()
    {
        var first = CachedRun.Of(GeneratorHost.Driver(File), GeneratorHost.Compilation());
        var driver = first.Driver.AddAdditionalTexts([new FactsAdditionalText("/notes.txt", "notes", isContract: false)]);

        CachedRun.Of(driver, GeneratorHost.Compilation()).ShouldBeCached();
    }

    [Theory]
    [InlineData("PT3S # a pause", "PT3S # another comment")]
    [InlineData("PT3S # a pause", "'PT3S'")]
    public void A_document_that_says_the_same_writes_no_source_again(string old, string replacement)
    {
        var second = Edited(PrintApi.Document.Replace(old, replacement, StringComparison.Ordinal));

        second.Reasons("Facts").ShouldBe([IncrementalStepRunReason.Unchanged]);
        second.Outputs.ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Theory]
    [InlineData("minDelay: PT3S", "minDelay: PT4S", "Constants", "Requests")]
    [InlineData("summary: Ask for a job.", "summary: Ask.", "Requests")]
    [InlineData("DONE: { terminal: success }", "DONE: { terminal: failure }\n        PRINTED: { terminal: success }", "Constants", "Guards", "Models")]
    [InlineData("ratio: { type: number }", "ratio: { type: integer }", "Constants", "Models")]
    public void An_edit_runs_again_what_depends_on_it_and_nothing_else(string old, string replacement, params string[] steps)
    {
        var document = PrintApi.With(old, replacement);
        if (document.Contains("PRINTED", StringComparison.Ordinal))
        {
            document = document.Replace("[WAITING, DONE, JAMMED]", "[WAITING, DONE, JAMMED, PRINTED]", StringComparison.Ordinal)
                .Replace("next: [DONE, JAMMED]", "next: [DONE, JAMMED, PRINTED]", StringComparison.Ordinal);
        }

        var second = Edited(document);

        string[] parts = ["Constants", "Guards", "Models", "Requests"];
        parts.Where(part => second.Reasons(part).Single() == IncrementalStepRunReason.Modified).ShouldBe(steps, ignoreOrder: true);
        second.Outputs.Count(reason => reason == IncrementalStepRunReason.Modified).ShouldBe(steps.Length);
    }

    [Fact]
    public void Nothing_of_a_compilation_is_kept_in_the_pipeline()
    {
        var run = CachedRun.Of(GeneratorHost.Driver(File), GeneratorHost.Compilation("class A;"));

        var kept = run.Steps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs)
            .SelectMany(output => ObjectGraph.From(output.Value)).ToList();

        kept.Count.ShouldBeGreaterThan(100);
        kept.ShouldAllBe(item => !IsOfCompilation(item));
    }

    /// <summary>The compiler itself keeps the compilation of the last run; of those before it nothing may stay.</summary>
    [Fact]
    public void A_compilation_is_collected_after_the_run()
    {
        var (driver, compilation) = RunTwice();

        for (var attempt = 0; attempt < 10 && compilation.IsAlive; attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        compilation.IsAlive.ShouldBeFalse();
        GC.KeepAlive(driver);
    }

    private static bool IsOfCompilation(object item) =>
        item is ISymbol or SyntaxNode or SyntaxTree or SyntaxToken or Location or Compilation or SemanticModel or IOperation or Diagnostic;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference FirstCompilation) RunTwice()
    {
        var first = GeneratorHost.Compilation("class A;");
        var driver = GeneratorHost.Driver(File).RunGenerators(first).RunGenerators(GeneratorHost.Compilation("class B;"));
        return (driver, new WeakReference(first));
    }

    private static CachedRun Edited(string document)
    {
        var first = CachedRun.Of(GeneratorHost.Driver(File), GeneratorHost.Compilation());
        return CachedRun.Of(first.Driver.ReplaceAdditionalText(File, OfDocument(document)), GeneratorHost.Compilation());
    }

    private static FactsAdditionalText OfDocument(string document) => new("/obj/contract.facts", CompiledSpec.FactsOf(document), client: "Kiota");
}
