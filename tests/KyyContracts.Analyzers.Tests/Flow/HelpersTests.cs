using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Tests.Flow;

public sealed class HelpersTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Runtime.InteropServices; using System.Threading.Tasks;";

    [Theory]
    [InlineData("class One { public void Ask() { } }")]
    [InlineData("static class One { public static Task<int> Ask() => Task.FromResult(1); }")]
    [InlineData("class One { public List<int> Ask() => new(); }")]
    [InlineData("class One { public void Run() { void Ask() { } Ask(); } }")]
    [InlineData("interface IOne { static int Ask() => 1; }")]
    public void A_method_of_the_file_is_followed(string source) => IsHelper(source).ShouldBeTrue();

    [Theory]
    [InlineData("class One { public virtual void Ask() { } }")]
    [InlineData("abstract class One { public abstract void Ask(); }")]
    [InlineData("abstract class Base { public virtual void Tell() { } } class One : Base { public override void Tell() { } public override string ToString() => \"\"; }", "Tell", 1)]
    [InlineData("class One { [DllImport(\"one\")] public static extern void Ask(); }")]
    [InlineData("class One { public IEnumerable<int> Ask() { yield return 1; } }")]
    [InlineData("class One { public IEnumerator<int> Ask() { yield return 1; } }")]
    [InlineData("class One { public async IAsyncEnumerable<int> Ask() { await Task.Yield(); yield return 1; } }")]
    [InlineData("class One { public async IAsyncEnumerator<int> Ask() { await Task.Yield(); yield return 1; } }")]
    public void What_may_be_overridden_runs_elsewhere_or_later_is_not(string source, string name = "Ask", int at = 0) => IsHelper(source, name, at).ShouldBeFalse();

    [Fact]
    public void A_method_of_another_file_is_not_followed()
    {
        var compilation = Analysis.Compile(withContract: false, Usings + "class One { public void Ask() { } }", "class Two { }");

        Helpers.IsHelper(Find(compilation, "Ask", 0), compilation.GetSemanticModel(compilation.SyntaxTrees.Last())).ShouldBeFalse();
        Helpers.IsHelper(Find(compilation, "Ask", 0), null).ShouldBeFalse();
    }

    [Fact]
    public void An_operator_and_an_accessor_are_not_followed()
    {
        var compilation = Analysis.Compile(withContract: false, "class One { public int Name => 1; public static One operator +(One one, One other) => one; }");
        var one = compilation.GetTypeByMetadataName("One")!;

        one.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind != MethodKind.Constructor)
            .ShouldAllBe(method => !Helpers.IsHelper(method, compilation.GetSemanticModel(compilation.SyntaxTrees.First())));
    }

    private static bool IsHelper(string source, string name = "Ask", int at = 0)
    {
        var compilation = Analysis.Compile(withContract: false, Usings + source);
        return Helpers.IsHelper(Find(compilation, name, at), compilation.GetSemanticModel(compilation.SyntaxTrees.First()));
    }

    private static IMethodSymbol Find(Compilation compilation, string name, int at)
    {
        var tree = compilation.SyntaxTrees.First();
        var declarations = tree.GetRoot().DescendantNodes().Where(node => node switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText == name,
            LocalFunctionStatementSyntax local => local.Identifier.ValueText == name,
            _ => false,
        });
        return (IMethodSymbol)compilation.GetSemanticModel(tree).GetDeclaredSymbol(declarations.ElementAt(at))!;
    }
}
