namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class VariantsReaderTests
{
    [Theory]
    [InlineData("porcelain: { deadline: P1D }", "▸porcelan: { deadline: P1D }", "KYY8219")]
    [InlineData("porcelain: { deadline: P1D }", "porcelain: { ▸dead_line: P1D }", "KYY8201")]
    [InlineData("porcelain: { deadline: P1D }", "porcelain: ▸P1D", "KYY8101")]
    [InlineData("selector: clay\n        variants:", "▸variants:", "KYY8220")]
    public void A_variant_that_nothing_picks_is_a_mistake(string old, string replacement, string code) =>
        Compiled.MistakeAtMarker(Kiln.With(old, replacement), code).ShouldNotBeEmpty();

    [Fact]
    public void Two_variants_do_not_become_one_name() =>
        Compiled.MistakeAtMarker(
            Kiln.With("porcelain: {", "▸stone-ware: {").Replace("[stone_ware, porcelain]", "[stone_ware, stone-ware]", StringComparison.Ordinal), "KYY8301")
            .ShouldContain("'StoneWare'");

    [Theory]
    [InlineData("min_delay", "MinDelayValue")]
    [InlineData("get_firing", "GetFiringValue")]
    public void A_variant_gives_way_to_what_its_operation_has(string wireName, string name) =>
        Compiled.From(Kiln.Text.Replace("stone_ware", wireName, StringComparison.Ordinal)).FactLines
            .ShouldContain($"operations/0/variants/0/name\t{name}");

    [Fact]
    public void A_variant_takes_from_the_operation_what_it_leaves_out()
    {
        var facts = Compiled.From(Kiln.Text).FactLines;

        facts.ShouldContain("operations/0/variants/0/name\tStoneWare");
        facts.ShouldContain("operations/0/variants/0/terms/minDelay\t1");
        facts.ShouldContain("operations/0/variants/0/terms/maxDelay\t5");
        facts.ShouldContain("operations/0/variants/0/terms/estimateTo\t1800");
        facts.ShouldContain("operations/0/variants/1/terms/deadline\t86400");
        facts.ShouldNotContain(line => line.StartsWith("operations/0/variants/1/terms/estimate", StringComparison.Ordinal));
    }
}
