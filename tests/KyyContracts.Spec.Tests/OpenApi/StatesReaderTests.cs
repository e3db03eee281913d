namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class StatesReaderTests
{
    [Theory]
    [InlineData("enum: [COLD, IN_FIRE, FIRED, CRACKED]", "enum: [COLD, IN_FIRE, FIRED, CRACKED, ▸LOST]", "KYY8210")]
    [InlineData("enum: [COLD, IN_FIRE, FIRED, CRACKED]", "enum: [COLD, IN_FIRE, FIRED, CRACKED, ▸COLD]", "KYY8224")]
    [InlineData("CRACKED: { terminal: failure }", "CRACKED: { terminal: failure }\n        ▸LOST: { terminal: failure }", "KYY8209")]
    [InlineData("enum: [COLD, IN_FIRE, FIRED, CRACKED]\n      x-states:", "▸x-states:", "KYY8103")]
    [InlineData("COLD: { next: [IN_FIRE] }", "COLD: { next: [IN_FIRE, ▸GLOWING] }", "KYY8211")]
    [InlineData("COLD: { next: [IN_FIRE] }", "COLD: { next: [IN_FIRE], ▸nexts: [] }", "KYY8201")]
    [InlineData("CRACKED: { terminal: failure }", "CRACKED: { terminal: failure, ▸next: [COLD] }", "KYY8212")]
    [InlineData("CRACKED: { terminal: failure }", "CRACKED: { terminal: ▸broken }", "KYY8216")]
    [InlineData("CRACKED: { terminal: failure }", "CRACKED: ▸failure", "KYY8101")]
    public void A_state_that_does_not_fit_is_a_mistake(string old, string replacement, string code) =>
        Compiled.From(Kiln.With(old, replacement.Replace("▸", string.Empty, StringComparison.Ordinal))).Mistakes
            .ShouldContain(mistake => $"{mistake.Rule.Id} {mistake.Position.Line},{mistake.Position.Column}" == Expected(Kiln.With(old, replacement), code));

    [Fact]
    public void States_are_facts_in_the_order_of_the_enum()
    {
        var facts = Compiled.From(Kiln.Text).FactLines;

        facts.ShouldContain("operations/0/states/1/name\tInFire");
        facts.ShouldContain("operations/0/states/1/wireName\tIN_FIRE");
        facts.ShouldContain("operations/0/states/1/kind\tInProgress");
        facts.ShouldContain("operations/0/states/1/next/0\tFIRED");
        facts.ShouldContain("operations/0/states/2/kind\tSuccess");
    }

    [Fact]
    public void A_state_named_unrecognized_does_not_hide_the_generated_one() =>
        Compiled.From(Kiln.Text.Replace("CRACKED", "unrecognized", StringComparison.Ordinal)).FactLines
            .ShouldContain("operations/0/states/3/name\tUnrecognizedValue");

    private static string Expected(string marked, string code)
    {
        var before = marked[..marked.IndexOf('▸', StringComparison.Ordinal)];
        return $"{code} {before.Count(character => character == '\n') + 1},{before.Length - before.LastIndexOf('\n')}";
    }
}
