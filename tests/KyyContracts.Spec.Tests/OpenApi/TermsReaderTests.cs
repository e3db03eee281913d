namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class TermsReaderTests
{
    [Theory]
    [InlineData("minDelay: PT2S", "minDelay: ▸2s", "KYY8204")]
    [InlineData("minDelay: PT2S", "minDelay: ▸P1M", "KYY8204")]
    [InlineData("minDelay: PT2S", "minDelay: ▸PT9999999999H", "KYY8204")]
    [InlineData("minDelay: PT2S", "minDelay: ▸PT0S", "KYY8205")]
    [InlineData("minDelay: PT2S", "minDelay: ▸-PT2S", "KYY8205")]
    [InlineData("minDelay: PT2S", "minDelay: ▸PT6S", "KYY8206")]
    [InlineData("{ minDelay: PT1S", "{ minDelay: ▸PT9S", "KYY8206")]
    [InlineData("deadline: PT1H", "deadline: ▸PT1.5S", "KYY8207")]
    [InlineData("deadline: P1D", "deadline: ▸PT0.5S", "KYY8207")]
    [InlineData("from: PT10S", "from: ▸PT31M", "KYY8208")]
    [InlineData("from: PT10S,", "▸form: PT10S, from: PT10S,", "KYY8201")]
    [InlineData("estimate: { from: PT10S,", "▸estimate: {", "KYY8103")]
    public void A_number_that_makes_no_sense_is_a_mistake(string old, string replacement, string code) =>
        Compiled.MistakeAtMarker(Kiln.With(old, replacement), code).ShouldNotBeEmpty();

    [Theory]
    [InlineData("minDelay: PT2S", "minDelay: PT5S")]
    [InlineData("deadline: PT1H", "deadline: PT2S")]
    [InlineData("from: PT10S", "from: PT30M")]
    public void Equal_numbers_are_no_mistake(string old, string replacement) =>
        Compiled.From(Kiln.With(old, replacement)).Mistakes.ShouldBeEmpty();

    [Fact]
    public void Crossed_delays_are_told_with_both_values() =>
        Compiled.MistakeAtMarker(Kiln.With("minDelay: PT2S", "minDelay: ▸PT6S"), "KYY8206")
            .ShouldBe("minDelay (PT6S) is longer than maxDelay (PT5S). Swap or correct them.");

    [Fact]
    public void Numbers_are_facts_in_seconds()
    {
        var facts = Compiled.From(Kiln.With("minDelay: PT2S", "minDelay: PT1.25S")).FactLines;

        facts.ShouldContain("operations/0/terms/minDelay\t1.25");
        facts.ShouldContain("operations/0/terms/deadline\t3600");
    }
}
