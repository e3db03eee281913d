using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

public sealed class ElementsTests
{
    [Theory]
    [InlineData("new[] { 2, 4 }", "2–4 s")]
    [InlineData("new int[] { 3 }", "3 s")]
    [InlineData("local", "5–6 s")]
    [InlineData("Kept", "7–8 s")]
    [InlineData("Short", "7–8 s")]
    [InlineData("Changed", "any s")]
    [InlineData("new[] { 2, ids.Length }", "any s")]
    [InlineData("new int[3]", "any s")]
    [InlineData("new List<int> { 2, 4 }", "any s")]
    [InlineData("new[] { F4 }", "any s")]
    [InlineData("new[] { F2 }", "4 s")]
    [InlineData("Enumerable.Range(2, 4)", "any s")]
    public void A_pause_is_one_of_those_in_the_sequence(string sequence, string pauses) => FoundPauses.In(
        $$"""
        var local = new[] { 5, 6 };
        foreach (var seconds in {{sequence}})
        {
            if ((await client.GetRenderAsync(id, token)).IsOver()) return local;
            await Task.Delay(TimeSpan.FromSeconds(seconds), token);
        }
        return null;
        """,
        """
        private static readonly int[] Kept = new[] { 7, 8 };
        private static readonly int[] Short = { 7, 8 };
        private static int[] Changed = new[] { 7, 8 };
        private static readonly int F0 = 4;
        private static readonly int F1 = F0;
        private static readonly int F2 = F1;
        private static readonly int F3 = F2;
        private static readonly int F4 = F3;
        """).ShouldBe(pauses);

    [Theory]
    [InlineData("[2, 4]", "2–4 s")]
    [InlineData("[2, .. others]", "any s")]
    [InlineData("[.. others]", "any s")]
    public void A_collection_expression_is_a_sequence(string sequence, string pauses) => FoundPauses.In(
        $$"""
        var others = new[] { 60 };
        int[] all = {{sequence}};
        foreach (var seconds in all)
        {
            if ((await client.GetRenderAsync(id, token)).IsOver()) return others;
            await Task.Delay(TimeSpan.FromSeconds(seconds), token);
        }
        return null;
        """).ShouldBe(pauses);
}
