using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class BodiesTests
{
    [Theory]
    [InlineData("class C { void M() { A(); } }", "A")]
    [InlineData("class C { int M() => A(); }", "A")]
    [InlineData("class C { C() : base(A) { } }", "A")]
    [InlineData("class C { C() : base(A); }", "A")]
    [InlineData("class C { int P => A; }", "A")]
    [InlineData("class C { int P { get { return A; } set => B = value; } }", "A | B value")]
    [InlineData("class C { int P { get; } = A; int F = B, G = D; }", "A | B | D")]
    [InlineData("class C { event H E { add { A(); } remove => B(); } }", "A | B")]
    [InlineData("class C { int this[int i] => A; }", "A")]
    [InlineData("class C { public static C operator +(C a, C b) => A; ~C() { B(); } }", "C C C A | B")]
    [InlineData("A(); class C { void M() { B(); } }", "A | B")]
    [InlineData("class C { void M() { void L() { A(); } int K() => B; } }", "A B")]
    [InlineData("abstract class C { abstract void M(); extern void N(); int P { get; set; } const int K = A; void O(int o = B) { } }", "A | B")]
    [InlineData("interface I { void M(); int P { get; } }", "")]
    public void Code_stands_in_bodies(string source, string names) =>
        string.Join(" | ", Bodies.In(CSharpSyntaxTree.ParseText(source).GetRoot()).Select(body => string.Join(' ', Bodies.NamesIn(body)))).ShouldBe(names);

    [Theory]
    [InlineData("class C { void M() { A(); } }", true)]
    [InlineData("class C { void M(int A = 1); }", false)]
    public void Code_stands_around_a_node(string source, bool found)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();

        (Bodies.Around(root.FindToken(source.IndexOf('A', StringComparison.Ordinal)).Parent!) is not null).ShouldBe(found);
    }
}
