namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class StateFlowTests
{
    [Fact]
    public void A_flow_without_success_is_a_mistake() =>
        Compiled.MistakeAtMarker(
            Kiln.With("terminal: success", "terminal: failure").Replace("      x-states:", "      ▸x-states:", StringComparison.Ordinal), "KYY8213")
            .ShouldContain("terminal: success");

    [Fact]
    public void A_success_that_nothing_leads_to_is_a_mistake() =>
        Compiled.MistakeAtMarker(
            Kiln.With("next: [FIRED, CRACKED]", "next: [CRACKED]").Replace("        FIRED: {", "        ▸FIRED: {", StringComparison.Ordinal), "KYY8214")
            .ShouldContain("'COLD', the first state");

    [Fact]
    public void A_state_in_progress_that_nothing_leads_to_is_a_mistake() =>
        Compiled.MistakeAtMarker(
            Kiln.With("[COLD, IN_FIRE,", "[COLD, SOAK, IN_FIRE,").Replace("        IN_FIRE: {", "        ▸SOAK: { next: [FIRED] }\n        IN_FIRE: {", StringComparison.Ordinal),
            "KYY8214").ShouldContain("'SOAK'");

    [Theory]
    [InlineData("{ }")]
    [InlineData("{ next: [] }")]
    [InlineData("{ next: [COLD] }")]
    public void A_state_from_which_nothing_ends_is_a_mistake(string state) =>
        Compiled.From(Kiln.With("COLD: { next: [IN_FIRE] }", "COLD: " + state)).Mistakes
            .ShouldContain(mistake => mistake.Rule.Id == "KYY8215" && mistake.Position.Line == 67 && mistake.Position.Column == 9);

    [Fact]
    public void A_failure_that_no_state_names_may_follow_every_state_in_progress()
    {
        var facts = Compiled.From(
            Kiln.With("FIRED, CRACKED]\n", "FIRED, CRACKED, BURST]\n").Replace("CRACKED: { terminal: failure }", "CRACKED: { terminal: failure }\n        BURST: { terminal: failure }", StringComparison.Ordinal)).FactLines;

        facts.ShouldContain("operations/0/states/0/next/1\tBURST");
        facts.ShouldContain("operations/0/states/1/next/2\tBURST");
    }

    [Fact]
    public void A_flow_may_go_back() =>
        Compiled.From(Kiln.With("next: [FIRED, CRACKED]", "next: [COLD, FIRED, CRACKED]")).Mistakes.ShouldBeEmpty();
}
