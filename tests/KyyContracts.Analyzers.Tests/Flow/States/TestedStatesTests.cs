using System.Reflection;
using System.Text.RegularExpressions;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>Holds the states that the analysis takes for possible behind a condition against those in which the condition, run, has that outcome.</summary>
public sealed partial class TestedStatesTests
{
    private const string Usings = "#nullable enable\nusing System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks; using Render;\n";

    private static readonly Lazy<Func<string, bool, string[]>> Ran = new(Run);

    private static readonly List<string> All = [.. TestedStates.Conditions, .. TestedStates.NullableConditions];

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
        var (before, test) = Parts(condition);
        var source = Usings + $$"""
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
            var possible = Ran.Value(condition, outcome);
            Possible(found, source, $"{outcome}ThenPicture").ShouldBe(possible.Where(state => state != "Done"));
            Possible(found, source, $"{outcome}ThenReason").ShouldBe(possible.Where(state => state != "Broken"));
        }
    }

    private static (string Before, string Test) Parts(string condition) =>
        condition.Split(";| ") is [var before, var test] ? (before + ";", test) : (string.Empty, condition);

    private static string[] Possible(IEnumerable<Diagnostic> found, string source, string method)
    {
        var line = source[..source.IndexOf(method, StringComparison.Ordinal)].Count(letter => letter == '\n');
        return found.SingleOrDefault(diagnostic => diagnostic.Id is "KYY2003" or "KYY2004" && diagnostic.Location.GetLineSpan().StartLinePosition.Line == line) is { } early
            ? AlsoPossible().Match(early.GetMessage(null)).Groups[1].Value.Split([", ", " or "], StringSplitOptions.None)
            : [];
    }

    [GeneratedRegex("may also be (.*?), and '")]
    private static partial Regex AlsoPossible();

    // The contract's own states, of a task of each kind that it allows.
    private static Func<string, bool, string[]> Run()
    {
        var tests = All.Select((condition, index) =>
            $"public static bool Test{index}(RenderTask{(index < TestedStates.Conditions.Count ? "" : "?")} task) {{ {Parts(condition).Before} return {Parts(condition).Test}; }}");
        var source = Usings + $$"""
            public static class Tests
            {
                {{TestedStates.Members}}
                {{string.Join('\n', tests)}}
                public static IEnumerable<RenderTask> Tasks =>
                    from state in Enum.GetValues<RenderState>().Skip(1)
                    from quality in new[] { "final", "draft" }
                    from score in new[] { 0.5, 2 }
                    from reason in new[] { "no paint", "" }
                    select new RenderTask
                    {
                        Id = "render_1",
                        State = state,
                        StateText = state.ToString().ToLowerInvariant(),
                        Quality = quality,
                        Picture = state == RenderState.Done ? new Uri(score > 1 ? "https://render.example/1" : "1", UriKind.RelativeOrAbsolute) : null,
                        Score = state == RenderState.Done ? score : null,
                        Reason = state == RenderState.Broken ? reason : null,
                    };
            }
            """;
        using var image = new MemoryStream();
        Analysis.Compile(withContract: true, source, RenderContract.Source).Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        var type = Assembly.Load(image.ToArray()).GetType("Tests")!;
        var tasks = ((IEnumerable<object>)type.GetProperty("Tasks")!.GetValue(null)!).ToList();
        return (condition, outcome) =>
        [
            .. tasks.Where(task => outcome.Equals(type.GetMethod($"Test{All.IndexOf(condition)}")!.Invoke(null, [task])))
                .Select(task => task.GetType().GetProperty("State")!.GetValue(task)!.ToString()!).Distinct(),
        ];
    }
}
