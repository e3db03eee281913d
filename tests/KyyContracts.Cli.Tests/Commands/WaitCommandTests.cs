using System.Text.RegularExpressions;
using KyyContracts.Cli.Tests.Support;

namespace KyyContracts.Cli.Tests.Commands;

public class WaitCommandTests
{
    private static readonly TimeSpan ForGood = TimeSpan.FromDays(1);

    [Fact]
    public async Task The_video_is_saved_byte_for_byte_and_replaces_what_was_there()
    {
        using var folder = new TemporaryFolder();
        await using var server = TestTask.ServerOfNewTasks();
        await File.WriteAllTextAsync(folder.File("clip.mp4"), "an older clip");

        var ran = await Shell.For(server).RunAsync("wait", TestTask.Id, "--download", folder.File("clip.mp4"));

        ran.ExitCode.ShouldBe(ExitCode.Completed);
        (await File.ReadAllBytesAsync(folder.File("clip.mp4"))).ShouldBe(server.VideoFor(TestTask.Id));
        folder.Names.ShouldBe(["clip.mp4"]);
    }

    [Fact]
    public async Task Redirected_output_is_plain_lines_one_for_each_poll()
    {
        await using var server = TestTask.ServerOfNewTasks();

        var ran = await Shell.For(server).RunAsync("wait", TestTask.Id);

        ran.Out.ShouldNotContain("\e");
        ran.Out.ShouldNotContain("\r");
        var polls = int.Parse(Regex.Match(ran.Out, @"after [0-9:]+, (\d+) poll").Groups[1].Value);
        Regex.Count(ran.Out, @"^ +\d+:\d\d  .+ polls?\b", RegexOptions.Multiline).ShouldBe(polls);
        polls.ShouldBeGreaterThan(1);
        ran.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Json_is_one_document_and_progress_goes_to_standard_error()
    {
        using var folder = new TemporaryFolder();
        await using var server = TestTask.ServerOfNewTasks();

        var ran = await Shell.For(server).RunAsync("wait", TestTask.Id, "--json", "--download", folder.File("clip.mp4"));

        ran.Json.GetProperty("polls").GetInt32().ShouldBeGreaterThan(1);
        ran.Json.GetProperty("elapsedSeconds").GetDouble().ShouldBePositive();
        ran.Json.GetProperty("file").GetProperty("path").GetString().ShouldBe(folder.File("clip.mp4"));
        ran.Json.GetProperty("file").GetProperty("bytes").GetInt64().ShouldBe(server.VideoFor(TestTask.Id).Length);
        ran.Error.ShouldContain(TestTask.FirstState);
        ran.Error.ShouldNotContain("\e");
    }

    [Fact]
    public async Task A_failed_task_has_an_exit_code_of_its_own_and_says_why()
    {
        await using var server = TestTask.Server();
        server.Failed("The reference image is too small.");

        var ran = await Shell.For(server).RunAsync("wait", TestTask.Id);

        ran.ExitCode.ShouldBe(ExitCode.TaskFailed);
        ran.Error.ShouldContain("The reference image is too small.");
    }

    [Theory]
    [InlineData("429 Too Many Requests", "Retry-After: 86400\r\n", (int)ExitCode.RateLimited)]
    [InlineData("503 Service Unavailable", "Retry-After: 86400\r\n", (int)ExitCode.Unavailable)]
    [InlineData("401 Unauthorized", "", (int)ExitCode.Authentication)]
    [InlineData("404 Not Found", "", (int)ExitCode.NotFound)]
    [InlineData("400 Bad Request", "", (int)ExitCode.Unavailable)]
    [InlineData("200 OK", "", (int)ExitCode.ContractViolation)]
    public async Task Each_way_a_wait_can_break_off_has_its_exit_code(string status, string headers, int exitCode)
    {
        await using var server = new CannedServer(status, "[]", headers: headers);

        var ran = await server.Shell().RunAsync("wait", TestTask.Id, "--deadline", "1h");

        ((int)ran.ExitCode).ShouldBe(exitCode);
        ran.Error.ShouldStartWith("kyy: ");
        ran.All.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_deadline_ends_the_wait_and_says_how_to_go_on()
    {
        using var folder = new TemporaryFolder();
        await using var server = TestTask.Server(timeScale: 1);
        server.UnderWay(ForGood);

        var ran = await Shell.For(server).RunAsync(
            "wait", TestTask.Id, "--deadline", "1s", "--download", folder.File("my clip.mp4"));

        ran.ExitCode.ShouldBe(ExitCode.NotReady);
        ran.Error.ShouldContain($"kyy wait {TestTask.Id} --download '{folder.File("my clip.mp4")}'");
        folder.Names.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_interrupted_wait_ends_at_once_and_says_how_to_go_on()
    {
        using var folder = new TemporaryFolder();
        await using var server = TestTask.Server(timeScale: 1);
        server.UnderWay(ForGood);
        var shell = Shell.For(server) with { InterruptAt = TestTask.FirstState };

        var ran = await shell.RunAsync("wait", TestTask.Id, "--download", folder.File("clip.mp4"));

        ran.ExitCode.ShouldBe(ExitCode.Interrupted);
        ran.Error.ShouldContain($"kyy wait {TestTask.Id} --download {folder.File("clip.mp4")}");
        folder.Names.ShouldBeEmpty();
    }

    [Fact]
    public async Task Json_of_a_wait_that_took_too_long_says_how_far_it_came()
    {
        await using var server = TestTask.Server(timeScale: 1);
        server.UnderWay(ForGood);
        var shell = Shell.For(server);

        var ran = await shell.RunAsync("wait", TestTask.Id, "--deadline", "1s", "--json");

        ran.ExitCode.ShouldBe(ExitCode.NotReady);
        ran.Json.GetProperty("error").GetProperty("code").GetString().ShouldBe("deadline");
        ran.Json.GetProperty("status").GetString().ShouldBe(TestTask.FirstState);
        ran.Json.GetProperty("polls").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_terminal_sees_progress_redrawn_and_gets_its_cursor_back()
    {
        await using var server = TestTask.Server(timeScale: 1);
        server.UnderWay(ForGood);

        var ran = await (Shell.For(server) with { IsTerminal = true, InterruptAt = "next in 0:" })
            .RunAsync("wait", TestTask.Id);

        ran.ExitCode.ShouldBe(ExitCode.Interrupted);
        ran.Out.ShouldContain("\e[?25l");
        ran.Out.LastIndexOf("\e[?25h", StringComparison.Ordinal)
            .ShouldBeGreaterThan(ran.Out.LastIndexOf("\e[?25l", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_terminal_is_left_with_the_result()
    {
        await using var server = TestTask.Server();
        server.Completed();

        var ran = await (Shell.For(server) with { IsTerminal = true }).RunAsync("wait", TestTask.Id);

        ran.ExitCode.ShouldBe(ExitCode.Completed);
        ran.Out.TrimEnd().ShouldEndWith($"/videos/{TestTask.Id}.mp4");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Hostile_texts_of_the_service_are_shown_escaped(bool isTerminal)
    {
        await using var server = TestTask.Server();
        server.Failed("\e[2J[red]gone[/]\u202e\r\nkyy: all is well").Variant("\e]0;title\a[/]");
        var shell = Shell.For(server) with { IsTerminal = isTerminal };

        var ran = await shell.RunAsync("wait", TestTask.Id);

        ran.ExitCode.ShouldBe(ExitCode.TaskFailed);
        ran.Error.ShouldContain("[red]gone[/]");
        ran.All.ShouldNotContain("\e[2J");
        ran.All.ShouldNotContain("\e]0;");
        ran.All.ShouldNotContain("\u202e");
        ran.All.ShouldNotContain("\nkyy: all is well");
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_noticed_before_the_wait()
    {
        using var folder = new TemporaryFolder();

        var ran = await new Shell().With(Settings.KeyVariable, "key").RunAsync(
            "wait", TestTask.Id, "--base-url", "http://127.0.0.1:9/", "--download", folder.File("missing/clip.mp4"));

        ran.ExitCode.ShouldBe(ExitCode.Usage);
        ran.Error.ShouldContain("does not exist");
    }
}
