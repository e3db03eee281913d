using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow;

/// <summary>What is run round by round where no cycle is to repeat <c>A</c>.</summary>
public sealed class InnerCyclesTests
{
    [Theory]
    [InlineData("A(); B();", "")]
    [InlineData("while (B()) C();", "BC")]
    [InlineData("do B(); while (C()); D();", "BC")]
    [InlineData("while (A()) B();", "")]
    [InlineData("while (B()) A();", "")]
    [InlineData("while (A()) { B(); while (C()) D(); E(); }", "CD")]
    [InlineData("while (A()) { while (B()) { while (C()) D(); E(); } }", "BCDE CD")]
    [InlineData("while (A()) { for (; B(); C()) if (D()) continue; else E(); }", "BCDE")]
    [InlineData("while (A()) { while (B()) { if (C()) continue; D(); } E(); }", "BCD")]
    [InlineData("while (A()) { while (B()) { if (C()) break; D(); } E(); }", "BCD")]
    [InlineData("while (B()) { if (C()) continue; A(); }", "BC")]
    [InlineData("while (B()) { while (C()) A(); D(); }", "")]
    [InlineData("A(); again: B(); if (C()) goto again; D();", "BC")]
    [InlineData("if (A()) goto two; one: B(); two: C(); if (D()) goto one; E();", "")]
    [InlineData("while (B()) { try { C(); } catch (Exception) { D(); } }", "BCD")]
    [InlineData("while (B()) { try { C(); } finally { D(); } }", "BC")]
    [InlineData("while (B()) { try { C(); } finally { A(); } }", "")]
    [InlineData("try { A(); } finally { while (B()) C(); }", "BC")]
    [InlineData("while (B()) C(); A(); while (D()) E();", "BC DE")]
    public void A_cycle_without_what_is_not_to_be_repeated_is_found_by_its_start(string statements, string expected)
    {
        var snippet = new Snippet(statements);
        var cycles = new InnerCycles(snippet.Graph, (first, last) => snippet.Graph.Blocks.Any(block => block.Ordinal >= first && block.Ordinal <= last && Snippet.Names(block).Contains('A', StringComparison.Ordinal)));

        var found = from block in snippet.Graph.Blocks
                    let cycle = cycles.From(block.Ordinal)
                    where cycle is not null
                    select string.Concat(string.Concat(snippet.Graph.Blocks.Where(member => cycle[member.Ordinal]).Select(Snippet.Names)).Order());

        string.Join(" ", found).ShouldBe(expected);
    }
}
