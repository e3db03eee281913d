using System.Reflection;
using KyyContracts.Annotations;
using KyyContracts.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Generators.Tests;

/// <summary>Guards, match and expiry of contracts that are unlike the one that this repository ships.</summary>
public sealed class GuardsTests
{
    private const string Use = """
        #pragma warning disable CS1591
        namespace Use;
        using Print.Models;
        public static class Uses
        {
            public static int Length(Job job) => job.IsDone ? job.Sheet.AbsoluteUri.Length : job.IsJammed ? -1 : 0;
            public static string Choose(Job job) => job.Match(
                waiting: _ => "waiting", done: (_, sheet) => sheet.Host, jammed: (_, jam) => jam ?? "", unrecognized: other => other.PhaseText);
        }
        """;

    [Fact]
    public void Members_are_named_by_the_states_of_the_contract() => Members(PrintApi.Document).ShouldBe(
        ["IsDone", "IsJammed", "IsTerminal", "Match", "SheetValidUntil"]);

    [Fact]
    public void What_a_guard_says_is_what_the_compiler_hears() =>
        GeneratorHost.Compile(Kiota(PrintApi.Document), Use).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();

    [Fact]
    public void A_new_state_is_a_compile_error_at_every_match()
    {
        var document = PrintApi.With("[WAITING, DONE, JAMMED]", "[WAITING, DONE, JAMMED, TORN]")
            .Replace("JAMMED: { terminal: failure }", "JAMMED: { terminal: failure }\n        TORN: { terminal: failure }", StringComparison.Ordinal);

        var errors = GeneratorHost.Compile(Kiota(document), Use).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        errors.ShouldHaveSingleItem().GetMessage(null).ShouldContain("torn");
    }

    [Fact]
    public void Without_a_result_a_guard_asks_for_the_state_alone()
    {
        var document = PrintApi.With("        result: sheet\n", "");
        var job = JobIn(document, "DONE");

        Read(job, "IsDone").ShouldBe(true);
        job.GetType().GetProperty("IsDone")!.GetCustomAttributesData().Select(attribute => attribute.AttributeType.Name)
            .ShouldNotContain("MemberNotNullWhenAttribute");
    }

    [Fact]
    public void Each_of_several_states_of_success_has_a_guard_and_only_those_with_a_result_ask_for_it()
    {
        var document = PrintApi.With("[WAITING, DONE, JAMMED]", "[WAITING, DONE, JAMMED, SKIPPED]")
            .Replace("next: [DONE, JAMMED]", "next: [DONE, JAMMED, SKIPPED]", StringComparison.Ordinal)
            .Replace("DONE: { terminal: success }", "DONE: { terminal: success }\n        SKIPPED: { terminal: success }", StringComparison.Ordinal);

        Read(JobIn(document, "DONE"), "IsDone").ShouldBe(false);
        Read(JobIn(document, "SKIPPED"), "IsSkipped").ShouldBe(true);
    }

    [Fact]
    public void Without_a_time_of_creation_nothing_is_said_of_an_expiry() =>
        Members(PrintApi.With("        createdAt: at\n", "")).ShouldNotContain("SheetValidUntil");

    [Theory]
    [InlineData("is_done", "IsDoneValue")]
    [InlineData("is terminal", "IsTerminalValue")]
    [InlineData("match", "MatchValue")]
    [InlineData("sheet_valid_until", "SheetValidUntilValue")]
    public void A_guard_gives_way_to_a_property_of_its_name(string property, string guard) =>
        Members(PrintApi.With("job: { type: string }", $"job: {{ type: string }}\n        '{property}': {{ type: string }}")).ShouldContain(guard);

    [Theory]
    [InlineData("default")]
    [InlineData("class")]
    [InlineData("Unrecognized")]
    [InlineData("terminal")]
    [InlineData("1st")]
    [InlineData("é")]
    public void A_state_may_have_any_name(string state) =>
        Members(PrintApi.Document.Replace("JAMMED", $"'{state}'", StringComparison.Ordinal)).Count.ShouldBe(5);

    [Fact]
    public void Guards_bear_the_attribute_that_analyzers_read() =>
        JobIn(PrintApi.Document, "DONE").GetType().GetProperty("IsTerminal")!.GetCustomAttribute<StateGuardAttribute>()!.States
            .Select(state => state.ToString()).ShouldBe(["Done", "Jammed"]);

    private static IReadOnlyList<string> Members(string document)
    {
        var compilation = GeneratorHost.Compile(Kiota(document));
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith(".Guards.g.cs", StringComparison.Ordinal));
        var job = compilation.GetTypeByMetadataName("Print.Models.Job")!;
        return [.. job.GetMembers().Where(member => member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary })
            .Where(member => member.Locations.Any(location => location.SourceTree == tree)).Select(member => member.Name).Order(StringComparer.Ordinal)];
    }

    private static object JobIn(string document, string phase)
    {
        var type = GeneratorHost.Load(Kiota(document)).GetType("Print.Models.Job")!;
        var job = Activator.CreateInstance(type)!;
        type.GetProperty("PhaseText")!.SetValue(job, phase);
        return job;
    }

    private static object? Read(object job, string property) => job.GetType().GetProperty(property)!.GetValue(job);

    private static FactsAdditionalText Kiota(string document) => new("/obj/contract.facts", CompiledSpec.FactsOf(document), client: "Kiota");
}
