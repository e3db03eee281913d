using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow;

public sealed class CyclesTests
{
    [Theory]
    [InlineData("A(); B();", "")]
    [InlineData("if (A()) B(); C();", "")]
    [InlineData("if (A()) B(); else C(); D();", "")]
    [InlineData("while (A()) B(); C();", "AB")]
    [InlineData("do A(); while (B());", "AB")]
    [InlineData("do { } while (A()); B();", "A")]
    [InlineData("for (; A(); B()) C();", "ABC")]
    [InlineData("while (A()) { while (B()) C(); D(); } E();", "ABCD")]
    [InlineData("while (A()) B(); while (C()) D();", "AB CD")]
    [InlineData("while (A()) { if (B()) return; } C();", "AB")]
    [InlineData("while (true) { A(); if (B()) { C(); break; } }", "AB")]
    [InlineData("while (A()) { if (B()) continue; C(); } D();", "ABC")]
    [InlineData("again: A(); if (B()) goto again; C();", "AB")]
    [InlineData("if (A()) goto two; one: B(); two: C(); if (D()) goto one; E();", "BCD")]
    [InlineData("again: try { A(); } catch (Exception) { B(); goto again; } C();", "AB")]
    [InlineData("again: A(); try { B(); } catch (IOException) when (C()) { goto again; } D();", "ABC")]
    public void Blocks_that_lead_back_to_themselves_are_a_cycle(string statements, string expected)
    {
        var snippet = new Snippet(statements);
        var cycles = new Cycles(snippet.Graph);

        var found = from block in snippet.Graph.Blocks
                    where cycles.Of(block.Ordinal) is not null
                    group Snippet.Names(block) by cycles.Of(block.Ordinal) into names
                    select Sorted(string.Concat(names));

        string.Join(" ", found.Order(StringComparer.Ordinal)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("A(); while (B()) C(); while (D()) E();", "B", "BC")]
    [InlineData("A(); while (B()) C(); while (D()) E();", "E", "DE")]
    public void The_blocks_of_a_cycle_are_those_of_no_other(string statements, string of, string expected)
    {
        var snippet = new Snippet(statements);
        var cycles = new Cycles(snippet.Graph);

        Sorted(string.Concat(cycles.Blocks(cycles.Of(snippet.Block(of).Ordinal)!.Value).Select(Snippet.Names))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("A(); while (B()) C();", "A", "")]
    [InlineData("A(); while (B()) C();", "C", "")]
    [InlineData("do { } while (A());", "A", "")]
    [InlineData("while (A()) { B(); while (C()) D(); E(); }", "A", "")]
    [InlineData("while (A()) { B(); while (C()) D(); E(); }", "B", "")]
    [InlineData("while (A()) { B(); while (C()) D(); E(); }", "C", "CD")]
    [InlineData("while (A()) { B(); while (C()) D(); E(); }", "D", "CD")]
    [InlineData("while (A()) { B(); while (C()) D(); E(); }", "E", "")]
    [InlineData("while (A()) { while (B()) { while (C()) D(); } E(); }", "D", "BCD CD")]
    [InlineData("while (A()) { while (B()) { while (C()) D(); } E(); }", "B", "BCD")]
    [InlineData("while (A()) { while (B()) C(); while (D()) E(); }", "E", "DE")]
    public void The_cycles_inside_are_told_from_the_outer_to_the_inner(string statements, string of, string expected)
    {
        var snippet = new Snippet(statements);

        var inside = new Cycles(snippet.Graph).Inside(snippet.Block(of).Ordinal).Select(blocks => Sorted(string.Concat(blocks.Select(Snippet.Names))));

        string.Join(" ", inside).ShouldBe(expected);
    }

    private static string Sorted(string names) => string.Concat(names.Order());
}
