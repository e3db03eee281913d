using KyyContracts.Cli.Output;
using Microsoft.Extensions.Time.Testing;
using Spectre.Console.Testing;

namespace KyyContracts.Cli.Tests.Output;

public class WaitScreenTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly WaitScreen _screen;

    public WaitScreenTests() => _screen = new WaitScreen(_clock, new TextGuard(secret: null), isUnicode: false);

    private static WaitProgress Progress => new()
    {
        Id = "job-1",
        Snapshot = new TaskSnapshot { Id = "job-1", Status = "RUNNING", Kind = TaskStateKind.InProgress },
        Polls = 3,
        Elapsed = TimeSpan.FromSeconds(100),
        NextDelay = TimeSpan.FromSeconds(10),
        Estimate = new CompletionEstimate(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(3)),
        Age = TimeSpan.FromSeconds(90),
    };

    [Fact]
    public void Time_goes_on_between_two_polls()
    {
        _screen.Update(Progress);
        Drawn().ShouldContain("1:40  RUNNING     3 polls   next in 0:10");

        _clock.Advance(TimeSpan.FromSeconds(4));

        Drawn().ShouldContain("1:44  RUNNING     3 polls   next in 0:06");
    }

    [Fact]
    public void The_bar_holds_the_age_against_the_estimate()
    {
        _screen.Update(Progress);

        Drawn().ShouldContain("###############---------------  usually takes 1:00–3:00");
    }

    [Fact]
    public void A_task_that_waits_for_its_start_does_not_move_the_bar()
    {
        _screen.Update(Progress with { Age = TimeSpan.Zero });

        _clock.Advance(TimeSpan.FromMinutes(2));

        Drawn().ShouldContain(new string('-', 30));
    }

    [Fact]
    public void Before_the_first_answer_the_time_shows()
    {
        _clock.Advance(TimeSpan.FromSeconds(5));

        Drawn().ShouldContain("0:05");
    }

    [Fact]
    public void An_error_that_may_pass_shows_while_the_wait_goes_on()
    {
        _screen.Update(Progress with { Error = new HttpRequestException("The \e[31mconnection[/] broke.") });

        Drawn().ShouldContain(@"The \u001b[31mconnection[/] broke.");
    }

    [Fact]
    public void A_download_says_how_far_it_has_come()
    {
        _screen.Update(new DownloadProgress(1500, 3000));

        Drawn().ShouldContain("1,500 of 3,000 bytes");
    }

    private string Drawn()
    {
        using var console = new TestConsole();
        console.Profile.Width = 200;
        console.Write(_screen.Draw());
        return console.Output;
    }
}
