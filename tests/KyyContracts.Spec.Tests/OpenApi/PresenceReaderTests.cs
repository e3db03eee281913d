namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class PresenceReaderTests
{
    [Theory]
    [InlineData("x-present-when: { state: FIRED }", "x-present-when: { state: ▸DONE }", "KYY8217")]
    [InlineData("x-present-when: { state: [CRACKED] }", "x-present-when: { state: [CRACKED, ▸cracked] }", "KYY8217")]
    [InlineData("x-present-when: { state: FIRED }", "x-present-when: { ▸clay: FIRED }", "KYY8218")]
    [InlineData("x-present-when: { state: FIRED }", "x-present-when: { ▸status: FIRED }", "KYY8218")]
    [InlineData("x-present-when: { state: FIRED }", "x-present-when: ▸FIRED", "KYY8101")]
    [InlineData("x-present-when: { state: FIRED }", "▸x-present-when: {}", "KYY8103")]
    [InlineData("x-expires-after: PT36H", "x-expires-after: ▸36 hours", "KYY8204")]
    [InlineData("x-expires-after: PT36H", "x-expires-after: ▸-PT36H", "KYY8205")]
    [InlineData("x-expires-after: PT36H", "x-expires-after: ▸36", "KYY8101")]
    public void A_presence_that_means_nothing_is_a_mistake(string old, string replacement, string code) =>
        Compiled.MistakeAtMarker(Kiln.With(old, replacement), code).ShouldNotBeEmpty();

    [Fact]
    public void Presence_and_lifetime_are_facts()
    {
        var facts = Compiled.From(Kiln.Text).FactLines;

        facts.ShouldContain("operations/0/response/5/presentWhen/0\tFIRED");
        facts.ShouldContain("operations/0/response/5/lifetime\t129600");
    }
}
