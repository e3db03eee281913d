namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class ClassReaderTests
{
    private const string Kind = "kind: { type: string, const: firing }";

    [Fact]
    public void Required_names_properties() =>
        Compiled.MistakeAtMarker(Kiln.With("required: [firing_id, state]", "required: [firing_id, ▸stat]"), "KYY8117").ShouldContain("'stat'");

    [Theory]
    [InlineData("▸firing-id: { type: string }")]
    [InlineData("▸state_text: { type: string }", "state: {")]
    public void Two_properties_do_not_become_one_name(string property, string? first = null)
    {
        var text = Kiln.With(Kind, property);
        if (first is not null)
        {
            text = text.Replace("▸", string.Empty, StringComparison.Ordinal).Replace(first, "▸" + first, StringComparison.Ordinal);
        }

        Compiled.MistakeAtMarker(text, "KYY8301").ShouldContain("Rename one of the two.");
    }

    [Theory]
    [InlineData("equals", "EqualsValue")]
    [InlineData("to_string", "ToStringValue")]
    [InlineData("firing", "FiringValue")]
    [InlineData("3d", "N3d")]
    public void A_name_that_CSharp_needs_itself_is_evaded(string wireName, string name) =>
        Compiled.From(Kiln.With("kind:", $"'{wireName}':")).FactLines.ShouldContain($"operations/0/response/2/name\t{name}");

    [Fact]
    public void A_name_without_letters_is_a_mistake() =>
        Compiled.MistakeAtMarker(Kiln.With("kind:", "▸'!!!':"), "KYY8302").ShouldContain("no letter or digit");
}
