using KyyContracts.Analyzers.Tests.Verification;
using KyyContracts.CodeFixes.Pauses;
using KyyContracts.CodeFixes.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KyyContracts.CodeFixes.Tests;

public sealed class ContractFixTests
{
    public static TheoryData<Type> Fixes => [.. Workbench.AllFixes.Select(fix => fix.GetType())];

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_is_exported_to_editors_under_its_name(Type fix)
    {
        var export = fix.GetCustomAttributes(false).OfType<ExportCodeFixProviderAttribute>().ShouldHaveSingleItem();

        export.Name.ShouldBe(fix.Name);
        export.Languages.ShouldBe([LanguageNames.CSharp]);
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_mends_rules_that_there_are_and_can_mend_them_all_at_once(Type fix)
    {
        var provider = Workbench.AllFixes.Single(each => each.GetType() == fix);

        provider.FixableDiagnosticIds.ShouldNotBeEmpty();
        provider.FixableDiagnosticIds.ShouldBeSubsetOf(Analysis.AllRules.SelectMany(rule => rule.SupportedDiagnostics).Select(rule => rule.Id));
        provider.GetFixAllProvider()!.GetSupportedFixAllScopes().ShouldBe([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution], ignoreOrder: true);
    }

    [Fact]
    public async Task All_files_of_a_project_are_mended_at_once()
    {
        string[] sources = [Poll("One", "Task.Delay(1000)"), Poll("Two", "Task.Delay(2000)"), Poll("Three", "Task.Delay(30000)")];
        var bench = Workbench.Of(sources);

        var document = await (await bench.AfterAllAsync(new RaisePause(), "KYY1001", FixAllScope.Document)).ShouldNotBeNull().TextsAsync();
        var project = await (await bench.AfterAllAsync(new RaisePause(), "KYY1001", FixAllScope.Project)).ShouldNotBeNull().TextsAsync();

        document.ShouldBe([Poll("One", "Task.Delay(30000)"), sources[1], sources[2]]);
        project.ShouldBe([Poll("One", "Task.Delay(30000)"), Poll("Two", "Task.Delay(30000)"), sources[2]]);
    }

    private static string Poll(string name, string pause) => $$"""
        using System.Threading;
        using System.Threading.Tasks;
        using Render;
        internal sealed class {{name}}(IRenderClient client)
        {
            public async Task<RenderTask> RunAsync(string id, CancellationToken token)
            {
                while (true)
                {
                    var task = await client.GetRenderAsync(id, token);
                    if (task.IsOver()) return task;
                    await {{pause}};
                }
            }
        }
        """;
}
