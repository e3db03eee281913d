using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Flow;

public sealed class NeverReturningTests
{
    [Theory]
    [InlineData("void Ask() { throw new Exception(); }")]
    [InlineData("void Ask() => throw new Exception();")]
    [InlineData("int Ask() => throw new Exception();")]
    [InlineData("void Ask() { Environment.Exit(1); }")]
    [InlineData("void Ask() => Environment.FailFast(null);")]
    [InlineData("void Ask() { Log(1); Environment.Exit(1); }")]
    [InlineData("void Ask() { if (_over) Log(1); throw new Exception(); }")]
    [InlineData("[DoesNotReturn] void Ask() { }")]
    [InlineData("[DoesNotReturn] async Task Ask() { await Task.Yield(); }")]
    [InlineData("void Ask() { Func<int> one = () => { return 1; }; Log(one); throw new Exception(); }")]
    [InlineData("void Ask() { Func<int, int> one = n => { return n; }; Log(one); throw new Exception(); }")]
    [InlineData("void Ask() { Func<int> one = delegate { return 1; }; Log(one); throw new Exception(); }")]
    [InlineData("void Ask() { int One() { return 1; } Log(One()); throw new Exception(); }")]
    [InlineData("void Ask() => Give(); void Give() => Environment.Exit(1);")]
    [InlineData("void Ask() { Give(); } void Give() { throw new Exception(); }")]
    [InlineData("T Ask<T>() => Give<T>(); T Give<T>() => throw new Exception();")]
    [InlineData("void Run() { Ask(); void Ask() => throw new Exception(); }")]
    [InlineData("void Run() { Ask(); void Ask() { Environment.Exit(1); } }")]
    public void A_method_that_ends_in_a_throw_or_an_exit_never_returns(string members) => IsNeverReturning(members).ShouldBeTrue();

    [Theory]
    [InlineData("void Ask() { }")]
    [InlineData("void Ask() => Log(1);")]
    [InlineData("int Ask() => 1;")]
    [InlineData("void Ask() { Environment.ExitCode = 1; }")]
    [InlineData("void Ask() { Environment.Exit(1); Log(1); }")]
    [InlineData("void Ask() { if (_over) throw new Exception(); }")]
    [InlineData("void Ask() { if (_over) { return; } throw new Exception(); }")]
    [InlineData("void Ask() { try { throw new Exception(); } catch (Exception) { } }")]
    [InlineData("async Task Ask() { await Task.Yield(); throw new Exception(); }")]
    [InlineData("async void Ask() { await Task.Yield(); throw new Exception(); }")]
    [InlineData("IEnumerable<int> Ask() { yield return 1; throw new Exception(); }")]
    [InlineData("public virtual void Ask() { throw new Exception(); }")]
    [InlineData("[Obsolete] void Ask() { }")]
    [InlineData("void Ask() => Ask();")]
    [InlineData("void Ask() => Give(); void Give() => Ask();")]
    [InlineData("void Ask() => _later(); Action _later = () => throw new Exception();")]
    [InlineData("void Run() { Ask(); void Ask() { } }")]
    public void A_method_that_may_come_back_does(string members) => IsNeverReturning(members).ShouldBeFalse();

    [Fact]
    public void A_chain_of_helpers_is_followed_two_calls_deep()
    {
        const string Last = "void Three() => throw new Exception();";

        IsNeverReturning("void Ask() => Three();" + Last).ShouldBeTrue();
        IsNeverReturning("void Ask() => Two(); void Two() => Three();" + Last).ShouldBeFalse();
    }

    [Fact]
    public void A_method_of_another_file_returns_unless_it_says_otherwise()
    {
        var compilation = Analysis.Compile(withContract: false, Program("void Ask() => throw new Exception(); [DoesNotReturn] public static void Told() { }"), "class Other { }");
        var elsewhere = compilation.GetSemanticModel(compilation.SyntaxTrees.Last());

        NeverReturning.Is(Find(compilation, "Ask"), elsewhere).ShouldBeFalse();
        NeverReturning.Is(Find(compilation, "Ask"), null).ShouldBeFalse();
        NeverReturning.Is(Find(compilation, "Told"), elsewhere).ShouldBeTrue();
    }

    private static bool IsNeverReturning(string members)
    {
        var compilation = Analysis.Compile(withContract: false, Program(members));
        compilation.ShouldCompile();
        return NeverReturning.Is(Find(compilation, "Ask"), compilation.GetSemanticModel(compilation.SyntaxTrees.Single()));
    }

    private static string Program(string members) =>
        "using System; using System.Collections.Generic; using System.Diagnostics.CodeAnalysis; using System.Threading.Tasks;"
        + $"class One {{ bool _over = DateTime.Now.Day == 1; void Log(object what) => _over = what is 2; {members} }}";

    private static IMethodSymbol Find(Compilation compilation, string name)
    {
        var tree = compilation.SyntaxTrees.First();
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().Select(node => model.GetDeclaredSymbol(node)).OfType<IMethodSymbol>().First(method => method.Name == name);
    }
}
