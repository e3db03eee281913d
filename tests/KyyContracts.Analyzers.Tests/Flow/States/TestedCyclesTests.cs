using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>Holds what is said of a cycle against the states in which the condition that ends it, run, does so.</summary>
public sealed class TestedCyclesTests
{
    public static TheoryData<string> Conditions => [.. TestedStates.Conditions];

    // A number for each state tells them apart, whatever is asked of it.
    public static TheoryData<string> YesOrNo => [.. TestedStates.Conditions.Where(static condition => !condition.StartsWith("var kind", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task A_cycle_polls_on_in_the_states_in_which_its_condition_does_not_hold(string condition)
    {
        var (before, test) = ConditionRuns.Parts(condition);
        var found = await FindAsync($$"""
            public async Task<RenderTask> Left(string id) { while (true) { var task = await client.GetRenderAsync(id); {{before}} if ({{test}}) return task; await Task.Delay(30000); } }
            public async Task<RenderTask?> Continued(string id) { for (var n = 0; n < 9; n++) { var task = await client.GetRenderAsync(id); {{before}} if (!({{test}})) { await Task.Delay(30000); continue; } return task; } return null; }
            public async Task<RenderTask> Nested(string id) { for (;;) { var task = await client.GetRenderAsync(id); {{before}} if ({{test}}) { } else { await Task.Delay(30000); continue; } return task; } }
            """);

        var stays = ConditionRuns.StatesOf(condition, false);
        var expected = stays.Contains("Done") ? "KYY1003" : stays.Contains("Broken") ? "KYY2001" : "";
        found.ShouldBe([expected, expected, expected]);
    }

    [Theory]
    [MemberData(nameof(YesOrNo))]
    public async Task What_a_condition_does_not_tell_is_not_told_after_the_cycle(string condition)
    {
        var (before, test) = ConditionRuns.Parts(condition);
        var found = await FindAsync($$"""
            public async Task Broken(string id) { while (true) { var task = await client.GetRenderAsync(id); {{before}} if ({{test}}) break; await Task.Delay(30000); } Console.WriteLine("over"); }
            public async Task Beside(string id) { while (true) { var task = await client.GetRenderAsync(id); {{before}} if ({{test}}) { Console.WriteLine("over"); return; } await Task.Delay(30000); } }
            public async Task Negated(string id) { while (true) { var task = await client.GetRenderAsync(id); {{before}} if (!({{test}})) { await Task.Delay(30000); continue; } Console.WriteLine("over"); return; } }
            public async Task OnlyWaits(string id) { while (true) { var task = await client.GetRenderAsync(id); {{before}} if ({{test}}) return; await Task.Delay(30000); } }
            """);

        var (ends, stays) = (ConditionRuns.StatesOf(condition, true), ConditionRuns.StatesOf(condition, false));
        var goesOn = stays.Contains("Done") ? "KYY1003" : stays.Contains("Broken") ? "KYY2001" : "";
        var expected = goesOn == "" && ends.Contains("Done") && ends.Contains("Broken") ? "KYY2001" : goesOn;
        found.ShouldBe([expected, expected, expected, goesOn]);
    }

    // What is found in each method, which is one line.
    private static async Task<string[]> FindAsync(string methods)
    {
        var source = ConditionRuns.Usings + $"public sealed class Program(IRenderClient client)\n{{\n{TestedStates.Members.ReplaceLineEndings(" ")}\n{methods}\n}}\n";
        var found = await Analysis.RunAsync(Analysis.CompileConsumer(source));
        var first = source[..source.IndexOf(methods, StringComparison.Ordinal)].Count(letter => letter == '\n');
        return
        [
            .. Enumerable.Range(first, methods.ReplaceLineEndings("\n").Count(letter => letter == '\n') + 1).Select(line => string.Join(' ', found
                .Where(diagnostic => diagnostic.Id is "KYY1003" or "KYY2001" && diagnostic.Location.GetLineSpan().StartLinePosition.Line == line).Select(diagnostic => diagnostic.Id))),
        ];
    }
}
