using KyyContracts.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Tests.Flow.States;

/// <summary>What a test, here the name <c>a</c> or a switch's first pattern, decides of the chain in which it stands.</summary>
public sealed class TestChainsTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("!a")]
    [InlineData("a == b")]
    [InlineData("f(a) && b")]
    [InlineData("a ? b : c")]
    [InlineData("x switch { 1 when a => true, _ => false }")]
    public void A_test_that_stands_alone_is_no_part(string condition) => TestChains.Of(NamedTest(condition), true).ShouldBeNull();

    [Theory]
    [InlineData("a && b", "next", "false")]
    [InlineData("b && a", "true", "false")]
    [InlineData("a || b", "true", "next")]
    [InlineData("b || a", "true", "false")]
    [InlineData("!a && b", "false", "next")]
    [InlineData("!!a && b", "next", "false")]
    [InlineData("b || !(a)", "false", "true")]
    [InlineData("a && b && c", "next", "false")]
    [InlineData("b && (a && c)", "next", "false")]
    [InlineData("b && c && a", "true", "false")]
    [InlineData("(!a && b) && c", "false", "next")]
    public void A_part_decides_its_chain(string condition, string whereTrue, string whereFalse)
    {
        Decided(condition, true).ShouldBe((condition, whereTrue));
        Decided(condition, false).ShouldBe((condition, whereFalse));
    }

    [Theory]
    [InlineData("!(a && b) || c", "next", "true")]
    [InlineData("!(a || b) && c", "false", "next")]
    [InlineData("c || !(b && a)", "false", "true")]
    [InlineData("!!(a && b) && c", "next", "false")]
    [InlineData("!(!(a && b) || c) && d", "next", "false")]
    public void A_negated_chain_goes_on_in_the_other_kind(string condition, string whereTrue, string whereFalse)
    {
        Decided(condition, true).ShouldBe((condition, whereTrue));
        Decided(condition, false).ShouldBe((condition, whereFalse));
    }

    [Theory]
    [InlineData("a && b || c", "a && b")]
    [InlineData("(a || b) && c", "a || b")]
    [InlineData("!(a && b) && c", "a && b")]
    [InlineData("!(a || b) || c", "a || b")]
    [InlineData("!!(a && b) || c", "a && b")]
    [InlineData("(a && b) == c", "a && b")]
    [InlineData("x switch { _ => a && b }", "a && b")]
    [InlineData("x switch { 1 when a && b => true, _ => false }", "a && b")]
    public void A_chain_ends_where_another_begins(string condition, string chain) => Decided(condition, true).Chain.ShouldBe(chain);

    [Theory]
    [InlineData("x switch { 1 => true, _ => false }", "true")]
    [InlineData("x switch { 1 or 2 => false, _ => true }", "false")]
    public void An_arm_decides_a_switch_that_answers_true_or_false(string choice, string whereTrue)
    {
        var (test, whole) = FirstPattern(choice);

        TestChains.Of(test, true).ShouldBe((whole, bool.Parse(whereTrue)));
        TestChains.Of(test, false).ShouldBe((whole, null));
    }

    [Theory]
    [InlineData("x switch { 1 => true, _ => b }")]
    [InlineData("x switch { 1 => b, _ => false }")]
    [InlineData("x switch { 1 => 5, _ => 6 }")]
    [InlineData("x switch { 1 => true, 2 when b => true, _ => false }")]
    [InlineData("x switch { 1 when b => true, _ => false }")]
    public void An_arm_of_another_switch_is_no_part(string choice) => TestChains.Of(FirstPattern(choice).Pattern, true).ShouldBeNull();

    [Theory]
    [InlineData("return a && b;", true)]
    [InlineData("return !(a && b);", true)]
    [InlineData("bool M() => (a && b);", true)]
    [InlineData("x = a && b;", false)]
    [InlineData("return f(a && b);", false)]
    [InlineData("return (a && b) == c;", false)]
    [InlineData("if (a && b) return true;", false)]
    public void A_method_answers_with_the_chain_that_it_returns(string statement, bool isReturned) =>
        TestChains.IsReturned(TestChains.Of(Named(SyntaxFactory.ParseStatement(statement)), true)!.Value.Chain).ShouldBe(isReturned);

    private static (string Chain, string Outcome) Decided(string condition, bool outcome)
    {
        var (chain, decided) = TestChains.Of(NamedTest(condition), outcome)!.Value;
        return (chain.ToString(), decided switch { true => "true", false => "false", null => "next" });
    }

    private static IdentifierNameSyntax NamedTest(string condition) => Named(SyntaxFactory.ParseExpression(condition));

    private static IdentifierNameSyntax Named(SyntaxNode within) =>
        within.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Single(static name => name.Identifier.Text == "a");

    private static (PatternSyntax Pattern, SyntaxNode Whole) FirstPattern(string choice)
    {
        var whole = SyntaxFactory.ParseExpression(choice);
        return (whole.DescendantNodes().OfType<PatternSyntax>().First(), whole);
    }
}
