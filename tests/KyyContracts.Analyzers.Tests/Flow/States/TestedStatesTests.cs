using System.Text.RegularExpressions;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>Holds the states that the analysis takes for possible behind a condition against those in which the condition, run, has that outcome.</summary>
public sealed partial class TestedStatesTests
{
    public static TheoryData<string> Conditions => [.. TestedStates.Conditions];

    public static TheoryData<string> NullableConditions => [.. TestedStates.NullableConditions];

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task Behind_a_condition_are_the_states_in_which_it_holds(string condition) =>
        VerifyAsync(condition, "var task = await client.GetRenderAsync(id);");

    [Theory]
    [MemberData(nameof(NullableConditions))]
    public Task Behind_a_condition_on_a_task_that_may_be_null_are_the_states_in_which_it_holds(string condition) =>
        VerifyAsync(condition, "RenderTask? task = id.Length > 3 ? await client.GetRenderAsync(id) : null;");

    private static async Task VerifyAsync(string condition, string ask)
    {
        var (before, test) = ConditionRuns.Parts(condition);
        var source = ConditionRuns.Usings + $$"""
            public sealed class Program(IRenderClient client)
            {
                {{TestedStates.Members}}
                public async Task<object?> TrueThenPicture(string id) { {{ask}} {{before}} if ({{test}}) return task!.Picture!.Host; return null; }
                public async Task<object?> FalseThenPicture(string id) { {{ask}} {{before}} if ({{test}}) return null; return task!.Picture!.Host; }
                public async Task<object?> TrueThenReason(string id) { {{ask}} {{before}} if ({{test}}) return task!.Reason!.Length; return null; }
                public async Task<object?> FalseThenReason(string id) { {{ask}} {{before}} if ({{test}}) return null; return task!.Reason!.Length; }
            }
            """;

        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));

        foreach (var outcome in new[] { true, false })
        {
            var possible = ConditionRuns.StatesOf(condition, outcome);
            Possible(found, source, $"{outcome}ThenPicture").ShouldBe(possible.Where(state => state != "Done"));
            Possible(found, source, $"{outcome}ThenReason").ShouldBe(possible.Where(state => state != "Broken"));
        }
    }

    private static string[] Possible(IEnumerable<Diagnostic> found, string source, string method)
    {
        var line = source[..source.IndexOf(method, StringComparison.Ordinal)].Count(letter => letter == '\n');
        return found.SingleOrDefault(diagnostic => diagnostic.Id is "KYY2003" or "KYY2004" && diagnostic.Location.GetLineSpan().StartLinePosition.Line == line) is { } early
            ? AlsoPossible().Match(early.GetMessage(null)).Groups[1].Value.Split([", ", " or "], StringSplitOptions.None)
            : [];
    }

    [GeneratedRegex("may also be (.*?), and '")]
    private static partial Regex AlsoPossible();
}
