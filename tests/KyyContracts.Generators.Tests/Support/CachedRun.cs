using System.Reflection;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>A run of the generator: what each step did, and what came out.</summary>
internal sealed record CachedRun(
    GeneratorDriver Driver,
    IReadOnlyDictionary<string, string> Sources,
    IReadOnlyDictionary<string, IReadOnlyList<IncrementalGeneratorRunStep>> Steps,
    IReadOnlyList<IncrementalStepRunReason> Outputs)
{
    public static IReadOnlyList<string> StepNames { get; } =
    [
        .. typeof(ContractGenerator).Assembly.GetType("KyyContracts.Generators.TrackingNames", throwOnError: true)!
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    public static CachedRun Of(GeneratorDriver driver, Compilation compilation)
    {
        driver = driver.RunGenerators(compilation);
        var result = driver.GetRunResult().Results.Single();
        return new(
            driver,
            result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()),
            result.TrackedSteps.Where(step => StepNames.Contains(step.Key))
                .ToDictionary(step => step.Key, step => (IReadOnlyList<IncrementalGeneratorRunStep>)step.Value),
            [.. result.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(run => run.Outputs).Select(output => output.Reason)]);
    }

    /// <summary>What became of the outputs of a step.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Steps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    public void ShouldBeCached()
    {
        Steps.Keys.Order().ShouldBe(StepNames.Order());
        StepNames.SelectMany(Reasons).Concat(Outputs).ShouldAllBe(
            reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);
        Outputs.ShouldNotBeEmpty();
        Outputs.ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
    }
}
