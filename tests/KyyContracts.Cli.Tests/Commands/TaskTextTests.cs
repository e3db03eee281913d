using KyyContracts.Cli.Commands;

namespace KyyContracts.Cli.Tests.Commands;

public class TaskTextTests
{
    [Fact]
    public void An_id_its_stays_and_its_end_are_read()
    {
        TaskText.TryParse("t-1=early:30s,late:2m,gone", out var task).ShouldBeTrue();

        task.ShouldNotBeNull().Id.ShouldBe("t-1");
        task.Stays.ShouldBe([("early", TimeSpan.FromSeconds(30)), ("late", TimeSpan.FromMinutes(2))]);
        task.End.ShouldBe("gone");
    }

    [Theory]
    [InlineData("t-1", 0, null)]
    [InlineData("t-1=gone", 0, "gone")]
    [InlineData("t-1=early:30s", 1, null)]
    public void Parts_may_be_left_out(string text, int stays, string? end)
    {
        TaskText.TryParse(text, out var task).ShouldBeTrue();

        task.ShouldNotBeNull().Stays.Count.ShouldBe(stays);
        task.End.ShouldBe(end);
    }

    [Theory]
    [InlineData("")]
    [InlineData("=early:30s")]
    [InlineData("t-1=")]
    [InlineData("t-1=early:")]
    [InlineData("t-1=early:soon")]
    [InlineData("t-1=early:30s:2")]
    [InlineData("t-1=gone,early:30s")]
    public void Anything_else_is_refused(string text) => TaskText.TryParse(text, out _).ShouldBeFalse();
}
