using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow;

public sealed class ScheduleTests
{
    // Blocks 1 to 6 are a loop, 3 and 4 one inside of it.
    private static readonly int[] LoopEnds = [0, 6, 0, 4, 0, 0, 0, 0];

    [Theory]
    [InlineData("0 3 7", "0 3 7", "on in the order of the source")]
    [InlineData("4 3 5", "3 4 5", "whatever the order in which they were added")]
    [InlineData("2 5 2", "2 5", "a block that waits already waits once")]
    [InlineData("4+3 5", "4 3 5", "the inner loop is gone through again before what follows it")]
    [InlineData("2+1 5", "2 5 1", "the outer loop is not begun anew while anything waits in it")]
    [InlineData("6+1 7", "6 1 7", "nor left while its start waits")]
    [InlineData("4+1+3 5", "4 3 5 1", "from the inside out")]
    [InlineData("5+0 7", "5 0 7", "what begins no loop and lies behind is made up for at once")]
    public void A_block_is_next(string added, string expected, string because)
    {
        var schedule = new Schedule(LoopEnds);
        var visited = new List<int>();
        var later = new Queue<int>();
        foreach (var entry in added.Split(' ').Select(static entry => entry.Split('+').Select(int.Parse).ToList()))
        {
            schedule.Add(entry[0]);
            entry.Skip(1).ToList().ForEach(later.Enqueue);
        }

        while (schedule.Next() is { } next)
        {
            visited.Add(next);
            while (later.TryDequeue(out var found))
            {
                schedule.Add(found);
            }
        }

        string.Join(' ', visited).ShouldBe(expected, because);
    }

    // A count that every way around raises must not wear out the patience with what only one of them raises.
    [Theory]
    [InlineData("await PAUSE; POLL tries++; if (_over) seconds *= 2;")]
    [InlineData("await PAUSE; POLL tries++; if (tries % 3 == 0) seconds = seconds * 2;")]
    [InlineData("await PAUSE; POLL if (_over) seconds *= 2; tries++;")]
    [InlineData("POLL tries++; if (_over) seconds *= 2; await PAUSE;")]
    [InlineData("POLL tries++; if (_over) { await PAUSE; continue; } seconds *= 2; await PAUSE;")]
    public void The_first_trip_is_judged_for_itself_whatever_is_counted(string statements) => FoundPauses.In(
        $$"""
        var seconds = 1; var tries = 0;
        while (true) { {{statements
            .Replace("PAUSE", "Task.Delay(seconds * 1000)", StringComparison.Ordinal)
            .Replace("POLL", "var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task;", StringComparison.Ordinal)}} }
        """).ShouldStartWith("1–2 s, then 1–");
}
