namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class WaiterReaderTests
{
    [Fact]
    public void An_unknown_key_names_the_known_ones() =>
        Compiled.MistakeAtMarker(Kiln.With("deadline: PT1H", "deadline: PT1H\n        ▸min_delay: PT1S"), "KYY8201")
            .ShouldContain("minDelay, maxDelay, deadline, estimate, variants");

    [Theory]
    [InlineData("id: firing_id\n        status", "status", "'id'")]
    [InlineData("status: state\n        ", "", "'status'")]
    [InlineData("minDelay: PT2S\n        ", "", "'minDelay'")]
    [InlineData("maxDelay: PT5S\n        ", "", "'maxDelay'")]
    [InlineData("deadline: PT1H\n        ", "", "'deadline'")]
    public void What_a_wait_cannot_do_without_must_be_there(string old, string replacement, string key)
    {
        var text = Kiln.With(old, replacement).Replace("      x-waiter:", "      ▸x-waiter:", StringComparison.Ordinal);
        Compiled.MistakeAtMarker(text, "KYY8103").ShouldContain(key);
    }

    [Fact]
    public void A_waiter_is_a_mapping() =>
        Compiled.MistakeAtMarker(Kiln.With("x-waiter:\n", "x-waiter: ▸yes\n      x-old:\n"), "KYY8101").ShouldContain("must be a mapping, but is text");

    [Fact]
    public void A_wait_knows_no_other_parameter_than_the_id()
    {
        const string Part = "parameters:\n        - { name: part, in: path, required: true, schema: { type: string } }";
        var text = Kiln.With("/firings/{firing_id}:", "/firings/{part}/{firing_id}:").Replace("parameters:", Part, StringComparison.Ordinal)
            .Replace("      x-waiter:", "      ▸x-waiter:", StringComparison.Ordinal);

        Compiled.MistakeAtMarker(text, "KYY8222").ShouldContain("these parameters: 'part', 'firing_id'");
    }
}
