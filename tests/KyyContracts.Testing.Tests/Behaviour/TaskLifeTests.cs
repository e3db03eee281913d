using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Tests.Behaviour;

public class TaskLifeTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TaskLife Life = new([new(Jobs.State("PENDING"), Second), new(Jobs.State("RUNNING"), 2 * Second)], Jobs.State("ERROR"));

    [Theory]
    [InlineData(-5, "PENDING")]
    [InlineData(0, "PENDING")]
    [InlineData(0.999, "PENDING")]
    [InlineData(1, "RUNNING")]
    [InlineData(2.999, "RUNNING")]
    [InlineData(3, "ERROR")]
    [InlineData(1e6, "ERROR")]
    public void A_state_begins_with_its_first_moment(double seconds, string state) =>
        Life.StateAt(seconds * Second).Name.ShouldBe(state);

    [Fact]
    public void The_time_since_the_end_counts_from_the_first_moment_of_the_terminal_state()
    {
        Life.SinceEnd(3 * Second - TimeSpan.FromTicks(1)).ShouldBeNull();
        Life.SinceEnd(3 * Second).ShouldBe(TimeSpan.Zero);
        Life.SinceEnd(10 * Second).ShouldBe(7 * Second);
    }

    [Fact]
    public void A_life_without_an_end_never_ends()
    {
        var endless = Life with { End = null };

        endless.StateAt(1000 * Second).Name.ShouldBe("RUNNING");
        endless.SinceEnd(1000 * Second).ShouldBeNull();
    }
}
