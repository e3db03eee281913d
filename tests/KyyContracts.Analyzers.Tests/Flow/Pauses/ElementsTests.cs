using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

public sealed class ElementsTests
{
    [Theory]
    [InlineData("new[] { 2, 4 }", "2 s, then 2–4 s")]
    [InlineData("new int[] { 3 }", "3 s")]
    [InlineData("local", "5 s, then 5–6 s")]
    [InlineData("Kept", "7 s, then 7–8 s")]
    [InlineData("Short", "7 s, then 7–8 s")]
    [InlineData("Changed", "any s")]
    [InlineData("new[] { 2, ids.Length }", "2 s, then any s")]
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
    [InlineData("{ 1, 20, 40 }", "1 s, then 20–40 s")]
    [InlineData("{ 20, 1, 40 }", "20 s, then 1–40 s")]
    public void The_first_pause_is_the_first_in_the_sequence(string sequence, string pause) => FoundPauses.In(
        $$"""
        foreach (var seconds in new[] {{sequence}})
        {
            if ((await client.GetRenderAsync(id, token)).IsOver()) return id;
            await Task.Delay(TimeSpan.FromSeconds(seconds), token);
        }
        return null;
        """).ShouldBe(pause);

    [Theory]
    [InlineData("IReadOnlyList<int>", "2–4 s")]
    [InlineData("int[]", "any s")]
    public void What_nobody_can_write_to_keeps_its_elements(string type, string pauses) => FoundPauses.OfCycle(
        "await Task.Delay(TimeSpan.FromSeconds(all[turn++ % 2]), token); Show(all);", $"var turn = 0; {type} all = new[] {{ 2, 4 }}; void Show(object shown) => Log(shown);").ShouldBe(pauses);

    [Theory]
    [InlineData("[2, 4]", "2 s, then 2–4 s")]
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

    [Theory]
    [InlineData("Kept[Math.Min(i, Kept.Length - 1)]", "2 s, then 3–8 s")]
    [InlineData("Kept[i]", "2 s, then 3–8 s")]
    [InlineData("Kept[^1]", "2–8 s")]
    [InlineData("Kept[ids.Length]", "2–8 s")]
    [InlineData("Kept[1]", "3 s")]
    [InlineData("Kept[7]", "2–8 s")]
    [InlineData("Kept[i % Kept.Length]", "2–8 s")]
    [InlineData("Kept.ElementAt(i)", "2 s, then 3–8 s")]
    [InlineData("Kept.Last()", "2–8 s")]
    [InlineData("Kept.First()", "2–8 s")]
    [InlineData("Kept.Sum()", "any s")]
    [InlineData("Kept.Length", "4 s")]
    [InlineData("Own[i]", "2 s, then 3–8 s")]
    [InlineData("local[i]", "4 s, then 5–6 s")]
    [InlineData("local[Math.Min(i, local.Length - 1)]", "4 s, then 5–6 s")]
    [InlineData("list[i]", "4 s, then 5–6 s")]
    [InlineData("list[Math.Min(i, list.Count - 1)]", "4 s, then 5–6 s")]
    [InlineData("list.ElementAt(i)", "4 s, then 5–6 s")]
    [InlineData("List[i]", "2 s, then 3 s")]
    [InlineData("sized[i]", "2 s, then 3 s")]
    [InlineData("grid[i, 0]", "any s")]
    [InlineData("empty[i]", "any s")]
    [InlineData("Many[i]", "any s")]
    [InlineData("other[i]", "any s")]
    [InlineData("text[i]", "any s")]
    [InlineData("map[i]", "any s")]
    [InlineData("Get()[i]", "any s")]
    public void A_pause_is_one_of_those_at_the_index(string seconds, string pauses) => Verify(
        $"if (i >= 0) await Task.Delay(TimeSpan.FromSeconds({seconds}), token);",
        """
        private static readonly int[] Kept = { 2, 3, 5, 8 };
        private static readonly int[] Own = new[] { 2, 3, 5, 8 };
        private static readonly List<int> List = new() { 2, 3 };
        private static readonly int[] Many = { MANY };
        private static int[] Get() => new[] { 2 };
        """.Replace("MANY", string.Join(", ", Enumerable.Repeat("2", 200)), StringComparison.Ordinal),
        pauses);

    [Theory]
    [InlineData("Log(Kept);")]
    [InlineData("Kept[1] = 60;")]
    [InlineData("Kept[1]++;")]
    [InlineData("--Kept[1];")]
    [InlineData("this.Kept[1] = 60;")]
    [InlineData("(Kept[1], _) = (60, 1);")]
    [InlineData("int.TryParse(id, out Kept[1]);")]
    [InlineData("ref var slow = ref Kept[1]; slow = 60;")]
    [InlineData("Array.Fill(Kept, 60);")]
    [InlineData("var same = Kept; same[1] = 60;")]
    [InlineData("foreach (ref var slow in Kept.AsSpan()) slow = 60;")]
    [InlineData("Listed.Add(60);")]
    [InlineData("Listed.Insert(0, 60);")]
    [InlineData("Listed[0] = 60;")]
    [InlineData("Listed.AddRange(Kept);")]
    [InlineData("new List<int>().ForEach(Listed.Add);")]
    [InlineData("Action clear = Listed.Clear; clear();")]
    public void A_sequence_that_may_be_changed_is_not_known(string change)
    {
        var name = change.Contains("Listed.", StringComparison.Ordinal) || change.Contains("Listed[", StringComparison.Ordinal) ? "Listed" : "Kept";
        string Found(string more) => FoundPauses.OfCycle(
            $"await Task.Delay(TimeSpan.FromSeconds({name}[0]), token);",
            member: $$"""
            private readonly int[] Kept = { 2, 3 };
            private readonly List<int> Listed = new List<int> { 2, 3 };
            private void Change(string id) { {{more}} }
            """);

        Found("Log(Kept[1] + Kept.Length + Listed[1] + Listed.Count); Log(Listed.Contains(2)); Log(nameof(Kept)); foreach (var one in Kept) Log(one);").ShouldBe("2 s");
        Found(change).ShouldBe("any s");
    }

    [Fact]
    public void A_sequence_that_is_filled_from_itself_is_not_known() => FoundPauses.OfCycle(
        "await Task.Delay(Deep[Turn], token);",
        member: $"private static int Turn = Environment.ProcessorCount; private static readonly int[] Deep = {{ {string.Join(", ", Enumerable.Repeat("Deep[Turn]", 64))} }};").ShouldBe("any s");

    [Theory]
    [InlineData("private readonly int[] Held = { 2, 3 };", "2 s")]
    [InlineData("private List<int> Held { get; } = new List<int> { 2, 3 };", "2 s")]
    [InlineData("public readonly IReadOnlyList<int> Held = new[] { 2, 3 };", "2 s")]
    [InlineData("public readonly int[] Held = { 2, 3 };", "any s")]
    [InlineData("internal static readonly int[] Held = { 2, 3 };", "any s")]
    [InlineData("public List<int> Held { get; } = new List<int> { 2, 3 };", "any s")]
    public void A_sequence_that_others_see_is_known_if_it_cannot_be_changed(string member, string pauses) =>
        FoundPauses.OfCycle("await Task.Delay(TimeSpan.FromSeconds(Held[0]), token);", member: member).ShouldBe(pauses);

    [Theory]
    [InlineData("local[1] = 60;")]
    [InlineData("local[1]++;")]
    [InlineData("Array.Fill(local, 60);")]
    [InlineData("local = new[] { 60 };")]
    public void A_variable_that_may_be_changed_is_not_known(string change) => FoundPauses.OfCycle(
        $"await Task.Delay(TimeSpan.FromSeconds(local[0]), token); {change}", "var local = new[] { 2, 3 };").ShouldBe("any s");

    private static void Verify(string pause, string member, string pauses) => FoundPauses.In(
        $$"""
        var local = new[] { 4, 5, 6 };
        var list = new List<int> { 4, 5, 6 };
        var sized = new List<int>(2) { 2, 3 };
        var grid = new[,] { { 2 }, { 3 } };
        var empty = new int[0];
        var other = new List<int>(new[] { 2 }) { 2 };
        var text = "234";
        var map = new Dictionary<int, int> { [0] = 2, [1] = 3 };
        for (var i = 0; i < 60; i++)
        {
            if ((await client.GetRenderAsync(id, token)).IsOver()) return grid.Length + empty.Length + other.Count + text.Length + map.Count + sized.Count;
            {{pause}}
        }
        return null;
        """,
        member).ShouldBe(pauses);
}
