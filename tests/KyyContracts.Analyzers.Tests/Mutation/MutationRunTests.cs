using System.Reflection;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Mutation;

/// <summary>A process may be kept for another mutant: nothing that a mutant made may be found by the tests of the next.</summary>
public sealed class MutationRunTests
{
    [Fact]
    public void A_run_finds_nothing_of_the_last()
    {
        var compilation = Analysis.CompileConsumer(string.Empty);
        var last = ContractFacts.Of(compilation).ShouldNotBeNull();
        ContractFacts.Of(compilation).ShouldBeSameAs(last);

        MutationRun.ClearCaches();

        ContractFacts.Of(compilation).ShouldNotBeSameAs(last);
    }

    [Fact]
    public void No_test_class_keeps_a_value_of_the_analyzers() =>
        typeof(MutationRunTests).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType.Assembly == typeof(ContractAnalyzer).Assembly && !field.IsLiteral)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")
            .ShouldBeEmpty("write a property");
}
