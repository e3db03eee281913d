namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class PathTemplateTests
{
    [Theory]
    [InlineData("firings/{firing_id}")]
    [InlineData("/a b/{firing_id}")]
    [InlineData("/a?b={firing_id}")]
    [InlineData("/../{firing_id}")]
    [InlineData("/{firing_id}/{firing_id}")]
    [InlineData("/{firing_id}/}")]
    [InlineData("/{firing_id}/\"; evil();")]
    public void A_path_that_no_address_can_hold_is_a_mistake(string path) =>
        Compiled.MistakeAtMarker(Kiln.With("  /firings/{firing_id}:", $"  ▸? '{path}'\n  :").Replace("▸? ", "? ▸", StringComparison.Ordinal), "KYY8105")
            .ShouldContain("Write it like '/v1/results/{id}'.");
}
