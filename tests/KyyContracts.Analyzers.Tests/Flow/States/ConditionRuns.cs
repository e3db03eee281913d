using System.Reflection;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>What the conditions of <see cref="TestedStates"/> tell where they are run.</summary>
internal static class ConditionRuns
{
    public const string Usings = "#nullable enable\nusing System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks; using Render;\n";

    private static readonly Lazy<Func<string, bool, string[]>> Ran = new(Run);

    private static readonly List<string> All = [.. TestedStates.Conditions, .. TestedStates.NullableConditions];

    /// <summary>The states in which the condition has this outcome, of one task or another.</summary>
    public static string[] StatesOf(string condition, bool outcome) => Ran.Value(condition, outcome);

    /// <summary>The statements before the condition, and the condition.</summary>
    public static (string Before, string Test) Parts(string condition) =>
        condition.Split(";| ") is [var before, var test] ? (before + ";", test) : (string.Empty, condition);

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
