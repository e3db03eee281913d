namespace KyyContracts.Spec.Tests.Writing;

public sealed class RequestFactsTests
{
    [Fact]
    public void An_operation_is_written_with_its_path_in_segments() =>
        Compiled.From(Kiln.Text).FactLines.Where(line => line.StartsWith("requests/", StringComparison.Ordinal)).ShouldBe(
        [
            "requests/0/name\tGetFiring", "requests/0/path\t/firings/{firing_id}", "requests/0/summary\tAsk for a firing.",
            "requests/0/response\tFiring", "requests/0/isPolled\ttrue",
            "requests/0/segments/0/text\tfirings", "requests/0/segments/0/name\tFirings",
            "requests/0/segments/1/text\t{firing_id}", "requests/0/segments/1/name\tFiringId",
            "requests/0/parameters/0/wireName\tfiring_id", "requests/0/parameters/0/name\tfiringId",
            "requests/0/parameters/0/pattern\t^f-[0-9]+$", "requests/0/parameters/0/isTaskId\ttrue",
        ]);

    [Fact]
    public void A_segment_without_a_letter_has_a_name_all_the_same() =>
        Compiled.From(Kiln.With("/firings/{firing_id}:", "/~/{firing_id}:")).FactLines.ShouldContain("requests/0/segments/0/name\tSegment");
}
