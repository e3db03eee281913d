using System.Reflection;
using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Tests.Diagnostics;

public sealed class SpecRulesTests
{
    private static readonly IReadOnlyList<SpecRule> Rules =
        [.. typeof(SpecRules).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (SpecRule)field.GetValue(null)!)];

    [Fact]
    public void Every_mistake_has_a_code_of_its_own()
    {
        Rules.ShouldAllBe(rule => rule.Id.Length == 7 && rule.Id.StartsWith("KYY8", StringComparison.Ordinal));
        Rules.Select(rule => rule.Id).ShouldBeUnique();
        Rules.Select(rule => rule.Title).ShouldBeUnique();
    }

    [Fact]
    public void Every_message_says_what_is_wrong_and_what_to_do() =>
        Rules.Where(rule => !rule.Message.EndsWith('.') || rule.Message.Split([". ", ": ", "} "], StringSplitOptions.RemoveEmptyEntries).Length < 2)
            .ShouldBeEmpty();

    [Fact]
    public void Every_code_is_shown_by_a_test()
    {
        var tests = string.Concat(
            Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "tests", "KyyContracts.Spec.Tests"), "*Tests.cs", SearchOption.AllDirectories)
                .Select(File.ReadAllText));

        Rules.Select(rule => rule.Id).Where(id => !tests.Contains(id, StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
