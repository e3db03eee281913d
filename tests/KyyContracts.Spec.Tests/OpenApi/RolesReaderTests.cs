namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class RolesReaderTests
{
    [Theory]
    [InlineData("result: photo_url", "result: ▸video", "KYY8202", "firing_id, lit, kind, clay, state, photo_url, crack")]
    [InlineData("status: state", "status: ▸stat", "KYY8202", "'status'")]
    [InlineData("createdAt: lit", "createdAt: ▸clay", "KYY8203", "integer")]
    [InlineData("result: photo_url", "result: ▸lit", "KYY8203", "integer (int64)")]
    [InlineData("status: state", "status: ▸clay", "KYY8221", "x-states")]
    [InlineData("result: photo_url", "result: ▸clay", "KYY8203", "'clay' is string")]
    [InlineData("result: photo_url", "result: ▸kind", "KYY8203", "string (const)")]
    [InlineData("id: firing_id", "id: ▸state", "KYY8203", "string (x-states)")]
    [InlineData("id: firing_id", "id: ▸clay", "KYY8225", "may be missing")]
    [InlineData("failureReason: crack", "failureReason: ▸lit", "KYY8203", "integer")]
    [InlineData("selector: clay", "selector: ▸crack", "KYY8223", "'failureReason'")]
    [InlineData("result: photo_url", "result: ▸[photo_url]", "KYY8101", "text")]
    public void A_role_that_does_not_fit_is_a_mistake(string old, string replacement, string code, string says) =>
        Compiled.MistakeAtMarker(Kiln.With(old, replacement), code).ShouldContain(says);

    [Fact]
    public void Roles_are_facts()
    {
        var facts = Compiled.From(Kiln.Text).FactLines;

        facts.ShouldContain("operations/0/response/0/role\tId");
        facts.ShouldContain("operations/0/response/1/role\tCreatedAt");
        facts.ShouldContain("operations/0/response/2/role\tNone");
        facts.ShouldContain("operations/0/selector\tClay");
    }
}
