using System.Text.Json;
using KyyContracts.Cli.Tests.Support;
using KyyContracts.Testing;

namespace KyyContracts.Cli.Tests;

public class ProgramTests
{
    [Fact]
    public async Task The_first_command_of_the_read_me_saves_a_video_and_does_so_again()
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["wait", TestTask.Id, "--mock", "--json", "--download", folder.File("clip.mp4")];

        for (var run = 0; run < 2; run++)
        {
            using var process = new KyyProcess(arguments);
            var (exitCode, output) = await process.EndAsync();

            exitCode.ShouldBe((int)ExitCode.Completed);
            var served = JsonDocument.Parse(output).RootElement.GetProperty("file").GetProperty("bytes").GetInt64();
            (await File.ReadAllBytesAsync(folder.File("clip.mp4"))).ShouldBe(Expected());
            served.ShouldBe(Expected().Length);
        }

        folder.Names.ShouldBe(["clip.mp4"]);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_interrupts_a_wait_and_leaves_no_half_written_file(string signal)
    {
        if (OperatingSystem.IsWindows() || KyyProcess.Ignores(signal))
        {
            return;
        }

        using var folder = new TemporaryFolder();
        await using var server = TestTask.Server(timeScale: 1);
        server.UnderWay(TimeSpan.FromDays(1));
        using var process = new KyyProcess(
            ["wait", TestTask.Id, "--download", folder.File("clip.mp4")],
            (Settings.KeyVariable, server.ApiKey),
            (Settings.AddressVariable, server.BaseAddress.AbsoluteUri));
        await process.SaysAsync(TestTask.FirstState);

        await process.SignalAsync(signal);

        (await process.EndAsync()).ExitCode.ShouldBe((int)ExitCode.Interrupted);
        folder.Names.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_signal_ends_the_mock_server_cleanly()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var process = new KyyProcess(["mock"]);
        await process.SaysAsync("Ready at http://127.0.0.1:");

        await process.SignalAsync("TERM");

        (await process.EndAsync()).ExitCode.ShouldBe((int)ExitCode.Completed);
    }

    // What a mock server serves for an id depends on the id alone.
    private static byte[] Expected()
    {
        using var server = MockServer.Start(VideoResultContract.Api);
        return server.VideoFor(TestTask.Id);
    }
}
