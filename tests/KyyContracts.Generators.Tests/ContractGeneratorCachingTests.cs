using System.Reflection;
using KyyContracts.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.Generators.Tests;

public sealed class ContractGeneratorCachingTests
{
    private static readonly FactsAdditionalText File = new("/obj/contract.facts", FactsSample.Text);

    public static TheoryData<string> Steps { get; } = [.. StepNames()];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Each_step_of_the_pipeline_is_tracked(string step) =>
        Run(GeneratorHost.Driver(File), GeneratorHost.Compilation()).Reasons.Keys.ShouldContain(step);

    [Fact]
    public void The_same_compilation_runs_nothing_again()
    {
        var first = Run(GeneratorHost.Driver(File), GeneratorHost.Compilation());

        Run(first.Driver, GeneratorHost.Compilation()).ShouldBeCached();
    }

    [Fact]
    public void An_unrelated_type_runs_nothing_again()
    {
        var first = Run(GeneratorHost.Driver(File), GeneratorHost.Compilation("class A;"));

        Run(first.Driver, GeneratorHost.Compilation("class A;", "class B;")).ShouldBeCached();
    }

    [Fact]
    public void A_comment_runs_nothing_again()
    {
        var before = GeneratorHost.Compilation("class A;");
        var first = Run(GeneratorHost.Driver(File), before);
        var tree = before.SyntaxTrees[0];

        Run(first.Driver, before.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From("class A; // a comment")))).ShouldBeCached();
    }

    [Fact]
    public void An_unrelated_additional_file_runs_nothing_again()
    {
        var first = Run(GeneratorHost.Driver(File), GeneratorHost.Compilation());
        var driver = first.Driver.AddAdditionalTexts([new FactsAdditionalText("/notes.txt", "notes", isContract: false)]);

        Run(driver, GeneratorHost.Compilation()).ShouldBeCached();
    }

    [Fact]
    public void A_file_written_anew_with_the_same_facts_writes_no_source_again()
    {
        var first = Run(GeneratorHost.Driver(File), GeneratorHost.Compilation());
        var driver = first.Driver.ReplaceAdditionalText(File, new FactsAdditionalText(File.Path, FactsSample.Text));

        var second = Run(driver, GeneratorHost.Compilation());

        second.Reasons["Facts"].ShouldBe([IncrementalStepRunReason.Unchanged]);
        second.Outputs.ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Theory]
    [InlineData("operations/0/terms/minDelay", "4")]
    [InlineData("operations/0/states/0/next/1", "DONE")]
    [InlineData("operations/0/response/2/knownValues/1", "TINY")]
    [InlineData("operations/0/variants/0/terms/estimateTo", "201")]
    public void Edited_facts_change_the_source(string key, string value)
    {
        var first = Run(GeneratorHost.Driver(File), GeneratorHost.Compilation());
        var driver = first.Driver.ReplaceAdditionalText(File, new FactsAdditionalText(File.Path, FactsSample.With(key, value)));

        var second = Run(driver, GeneratorHost.Compilation());

        second.Reasons["Facts"].ShouldBe([IncrementalStepRunReason.Modified]);
        second.Source.ShouldNotBe(first.Source);
    }

    private static IEnumerable<string> StepNames() =>
        typeof(ContractGenerator).Assembly.GetType("KyyContracts.Generators.TrackingNames", throwOnError: true)!
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!);

    private static CachedRun Run(GeneratorDriver driver, CSharpCompilation compilation)
    {
        driver = driver.RunGenerators(compilation);
        var result = driver.GetRunResult().Results.Single();
        return new(
            driver,
            result.GeneratedSources.Single().SourceText.ToString(),
            result.TrackedSteps
                .Where(step => StepNames().Contains(step.Key))
                .ToDictionary(step => step.Key, step => Reasons(step.Value)),
            [.. result.TrackedOutputSteps.Values.SelectMany(runs => Reasons(runs))]);
    }

    private static IReadOnlyList<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> runs) =>
        [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private sealed record CachedRun(
        GeneratorDriver Driver,
        string Source,
        IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Reasons,
        IReadOnlyList<IncrementalStepRunReason> Outputs)
    {
        public void ShouldBeCached()
        {
            Reasons.Keys.Order().ShouldBe(StepNames().Order());
            Reasons.SelectMany(step => step.Value).Concat(Outputs).ShouldAllBe(
                reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);
            Outputs.ShouldNotBeEmpty();
        }
    }
}
