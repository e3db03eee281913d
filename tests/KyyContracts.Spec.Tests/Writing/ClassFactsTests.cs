namespace KyyContracts.Spec.Tests.Writing;

public sealed class ClassFactsTests
{
    private static readonly IReadOnlyList<string> Facts = Compiled.From(Kiln.With(
        "kind: {", "parts: { type: [array, 'null'], items: { type: object, properties: { link: { type: string, format: uri } } } }\n        kind: {")).FactLines;

    [Theory]
    [InlineData("name\tState")]
    [InlineData("wireName\tstate")]
    [InlineData("required\ttrue")]
    [InlineData("nullable\tfalse")]
    [InlineData("type\tstring")]
    [InlineData("stateType\tFiringState")]
    public void A_status_names_its_states(string fact) => Facts.ShouldContain($"classes/1/properties/5/{fact}");

    [Theory]
    [InlineData("type\tarray")]
    [InlineData("nullable\ttrue")]
    [InlineData("items/type\tobject")]
    [InlineData("items/class\tFiringPartsItem")]
    public void A_list_says_what_it_holds(string fact) => Facts.ShouldContain($"classes/1/properties/2/{fact}");

    [Fact]
    public void A_condition_names_the_member_and_its_states()
    {
        Facts.ShouldContain("classes/1/properties/6/presentWhen/member\tState");
        Facts.ShouldContain("classes/1/properties/6/presentWhen/states/0\tFired");
        Facts.ShouldContain("classes/1/properties/6/lifetime\t129600");
    }

    [Fact]
    public void A_class_within_another_stands_before_it() => Facts.ShouldContain("classes/0/name\tFiringPartsItem");
}
