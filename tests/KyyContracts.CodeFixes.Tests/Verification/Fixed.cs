using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.CodeFixes.Tests.Verification;

/// <summary>Holds what a fix makes of a source against what it is to make of it.</summary>
internal static class Fixed
{
    /// <summary>The only fix of its kind for the only diagnostic of the rule.</summary>
    public static async Task VerifyAsync<TFix>(string id, string source, string expected)
        where TFix : ContractFix, new()
    {
        var bench = Workbench.Of(source);
        var before = await bench.DiagnosticsAsync();
        before.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty(source);
        var diagnostic = before.Where(diagnostic => diagnostic.Id == id).ShouldHaveSingleItem();

        var after = await bench.AfterAsync((await bench.OfferedAsync(new TFix(), diagnostic)).ShouldHaveSingleItem());

        (await after.TextsAsync()).ShouldHaveSingleItem().ShouldBe(expected);
        Difference.ShouldBeMended(id, before, await after.DiagnosticsAsync(), expected);
        (await (await bench.AfterAllAsync(new TFix(), id))!.TextsAsync()).ShouldHaveSingleItem().ShouldBe(expected);
    }

    /// <summary>The same, between the braces of a method that has a client, an id and a token.</summary>
    public static Task VerifyBodyAsync<TFix>(string id, string statements, string expected)
        where TFix : ContractFix, new() =>
        VerifyAsync<TFix>(id, RenderContract.Method(statements), RenderContract.Method(expected));

    /// <summary>All diagnostics of the rule at once, in the body of such a method.</summary>
    public static async Task VerifyAllBodyAsync<TFix>(string id, string statements, string expected)
        where TFix : ContractFix, new()
    {
        var bench = Workbench.Of(RenderContract.Method(statements));

        var after = (await bench.AfterAllAsync(new TFix(), id)).ShouldNotBeNull();

        (await after.TextsAsync()).ShouldHaveSingleItem().ShouldBe(RenderContract.Method(expected));
        Difference.ShouldBeMended(id, await bench.DiagnosticsAsync(), await after.DiagnosticsAsync(), expected);
    }

    /// <summary>No fix of this kind is offered for any diagnostic of the rule.</summary>
    public static async Task VerifyNoneAsync<TFix>(string id, string statements)
        where TFix : ContractFix, new()
    {
        var bench = Workbench.Of(RenderContract.Method(statements));
        var found = (await bench.DiagnosticsAsync()).Where(diagnostic => diagnostic.Id == id).ToList();

        found.ShouldNotBeEmpty();
        foreach (var diagnostic in found)
        {
            (await bench.OfferedAsync(new TFix(), diagnostic)).ShouldBeEmpty(statements);
        }
    }
}
