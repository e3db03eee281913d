using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

/// <summary>Variables of which the number is known, or its bounds: what they stand for, and which branch they exclude.</summary>
public sealed class NumbersTests
{
    private static readonly string Helpers = """
        private static readonly int F0 = 4;
        private static readonly int F1 = F0;
        private static readonly int F2 = F1;
        private static readonly int F3 = F2;
        private static readonly int F4 = F3;
        private static readonly int F5 = F4;
        private static readonly int F6 = F5;
        private static readonly int F7 = F6;
        private static readonly int F8 = F7;
        private static readonly int Chosen = Environment.TickCount > 1 ? 3 : 5;
        private static readonly int Deep = DEEPEST;
        private static readonly int Last = LAST;
        private static readonly int Unmade = Never(1);
        private static int Never(int number) => throw new InvalidOperationException(number.ToString());
        private static int Next(int number) => number + 1;
        private static int Grown(int number) { number += 5; return number; }
        private static int Either(int number) { if (number > Environment.TickCount) return number; return 7; }
        private static int Twice(int number) => Next(number) * 2;
        private static T Same<T>(T number) => number;
        """
            .Replace("LAST", string.Concat(Enumerable.Repeat("Environment.TickCount > 1 ? 4 : (", 14)) + "4" + new string(')', 14), StringComparison.Ordinal)
            .Replace("DEEPEST", string.Concat(Enumerable.Repeat("Environment.TickCount > 1 ? (", 14)) + "4" + string.Concat(Enumerable.Repeat(") : 4", 14)), StringComparison.Ordinal);

    [Theory]
    [InlineData("five < 6", true)]
    [InlineData("five < 5", false)]
    [InlineData("five < 4", false)]
    [InlineData("some < 3", false)]
    [InlineData("some < 4", null)]
    [InlineData("some < 5", null)]
    [InlineData("some < 6", true)]
    [InlineData("some < 2", false)]
    [InlineData("five <= 5", true)]
    [InlineData("five <= 4", false)]
    [InlineData("some <= 2", false)]
    [InlineData("some <= 3", null)]
    [InlineData("some <= 4", null)]
    [InlineData("some <= 5", true)]
    [InlineData("some <= 6", true)]
    [InlineData("some <= 1", false)]
    [InlineData("five > 4", true)]
    [InlineData("five > 5", false)]
    [InlineData("some > 5", false)]
    [InlineData("some > 3", null)]
    [InlineData("some > 2", true)]
    [InlineData("five >= 5", true)]
    [InlineData("five >= 6", false)]
    [InlineData("some >= 3", true)]
    [InlineData("some >= 5", null)]
    [InlineData("some >= 6", false)]
    [InlineData("five == 5", true)]
    [InlineData("five == 4", false)]
    [InlineData("five == 6", false)]
    [InlineData("some == 2", false)]
    [InlineData("some == 3", null)]
    [InlineData("some == 5", null)]
    [InlineData("some == 6", false)]
    [InlineData("some == same", null)]
    [InlineData("five == some", null)]
    [InlineData("five != 5", false)]
    [InlineData("five != 4", true)]
    [InlineData("some != 3", null)]
    [InlineData("some != 2", true)]
    [InlineData("!(five < 6)", false)]
    [InlineData("five < 6 && some > 2", true)]
    [InlineData("five < 6 && some > 5", false)]
    [InlineData("Next(five) == 6", true)]
    [InlineData("ids.Length > 3", null)]
    [InlineData("id == \"five\"", null)]
    [InlineData("five % 5 == 1", null)]
    public void A_branch_that_numbers_exclude_is_not_gone(string condition, bool? holds) => FoundPauses.OfCycle(
        $"if ({condition}) await Task.Delay(2000, token); else await Task.Delay(4000, token);",
        "var five = 5; var some = ids.Length > 1 ? 3 : 5; var same = ids.Length > 2 ? 3 : 5;",
        Helpers).ShouldBe(holds switch { true => "2 s", false => "4 s", null => "2–4 s" });

    [Theory]
    [InlineData("Next(four)", "5")]
    [InlineData("Next(some)", "4–6")]
    [InlineData("Twice(four)", "10")]
    [InlineData("Next(Next(four))", "6")]
    [InlineData("Either(four)", "4–7")]
    [InlineData("Grown(four)", "any")]
    [InlineData("Same(four)", "4")]
    [InlineData("F3", "4")]
    [InlineData("F4", "4")]
    [InlineData("Chosen", "3–5")]
    [InlineData("Unmade", "any")]
    [InlineData("-(-four)", "4")]
    [InlineData("(int)(long)(int)(long)four", "4")]
    [InlineData("four + four + four", "12")]
    [InlineData("Math.Max(Math.Max(four, 3), 2)", "4")]
    [InlineData("ids.Length > 2 ? ids.Length > 3 ? 2 : four : 7", "2–7")]
    [InlineData("four % 3", "any")]
    [InlineData("ids.Length", "any")]
    [InlineData("Math.Min(ids.Length, 3)", "any")]
    [InlineData("four - 9", "any")]
    [InlineData("some - 4", "0–1")]
    public void A_number_of_seconds_is_calculated(string seconds, string pauses) => Verify(seconds, pauses);

    // Each is known when there is less of it.
    [Theory]
    [InlineData("-(", "four", ")", 14, "any")]
    [InlineData("(int)(long)", "four", "", 8, "any")]
    [InlineData("(", "four", " + 0)", 14, "any")]
    [InlineData("(0 + ", "four", ")", 14, "any")]
    [InlineData("Math.Max(1, ", "four", ")", 14, "1–∞")]
    [InlineData("Math.Max(", "four", ", 1)", 14, "1–∞")]
    [InlineData("Next(", "four", ")", 14, "any")]
    [InlineData("", "F8", "", 1, "any")]
    [InlineData("", "Deep", "", 1, "any")]
    [InlineData("", "Last", "", 1, "any")]
    public void What_is_written_too_deep_to_be_read_may_be_any_number(string open, string number, string close, int depth, string pauses) => Verify(
        string.Concat(Enumerable.Repeat(open, depth)) + number + string.Concat(Enumerable.Repeat(close, depth)), pauses);

    [Theory]
    [InlineData("seconds = 3;", "3")]
    [InlineData("seconds += 2;", "5–∞")]
    [InlineData("int.TryParse(id, out seconds);", "any")]
    [InlineData("(seconds, four) = (ids.Length, 2);", "any")]
    [InlineData("if (ids.Length > 1) seconds = 3; else seconds = 9;", "3–9")]
    public void What_is_written_to_a_variable_counts_from_then_on(string statement, string pauses) => FoundPauses.In(
        $$"""
        var seconds = 1;
        var four = 4;
        while (!(await client.GetRenderAsync(id, token)).IsOver())
        {
            {{statement}}
            await Task.Delay(TimeSpan.FromSeconds(seconds), token);
        }
        return four;
        """).Split(", then ").Last().ShouldBe($"{pauses} s");

    // In a method that is not async: C# 12 allows no other names of variables in one that is.
    [Theory]
    [InlineData("ref var shared = ref seconds; shared = 30;", "any")]
    [InlineData("ref var shared = ref seconds; seconds = 3; shared = 30;", "any")]
    [InlineData("ref var shared = ref four; shared = 30; seconds = 3;", "3")]
    public void What_another_name_of_a_variable_writes_counts_too(string statement, string pauses) => FoundPauses.InProgram(
        $$"""
        using System;
        using System.Threading;
        using Render;

        public sealed class Program(IRenderClient client)
        {
            public int Run(string id)
            {
                var seconds = 1;
                var four = 4;
                while (!client.GetRenderAsync(id).GetAwaiter().GetResult().IsOver())
                {
                    {{statement}}
                    Thread.Sleep(TimeSpan.FromSeconds(seconds));
                }
                return four;
            }
        }
        """).Split(", then ").Last().ShouldBe($"{pauses} s");

    private static void Verify(string seconds, string pauses) => FoundPauses.OfCycle(
        $"await Task.Delay(TimeSpan.FromSeconds({seconds}), token);", "var four = 4; var some = ids.Length > 1 ? 3 : 5;", Helpers).ShouldBe($"{pauses} s");
}
