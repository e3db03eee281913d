using KyyContracts.Cli.Tests.Support;

namespace KyyContracts.Cli.Tests.Commands;

public class DownloadCommandTests
{
    [Fact]
    public async Task A_completed_video_is_saved_byte_for_byte()
    {
        using var folder = new TemporaryFolder();
        await using var server = TestTask.Server();
        server.Completed();

        var ran = await Shell.For(server).RunAsync("download", TestTask.Id, folder.File("clip.mp4"));

        ran.ExitCode.ShouldBe(ExitCode.Completed);
        (await File.ReadAllBytesAsync(folder.File("clip.mp4"))).ShouldBe(server.VideoFor(TestTask.Id));
    }

    [Fact]
    public async Task A_task_that_is_under_way_is_not_ready_and_the_command_to_wait_is_named()
    {
        using var folder = new TemporaryFolder();
        await using var server = TestTask.Server();
        server.UnderWay(TimeSpan.FromDays(1));

        var ran = await Shell.For(server).RunAsync("download", TestTask.Id, folder.File("clip.mp4"));

        ran.ExitCode.ShouldBe(ExitCode.NotReady);
        ran.Error.ShouldContain($"kyy wait {TestTask.Id} --download {folder.File("clip.mp4")}");
        folder.Names.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failed_task_has_nothing_to_download()
    {
        using var folder = new TemporaryFolder();
        await using var server = TestTask.Server();
        server.Failed("The reference image is too small.");

        var ran = await Shell.For(server).RunAsync("download", TestTask.Id, folder.File("clip.mp4"));

        ran.ExitCode.ShouldBe(ExitCode.TaskFailed);
        ran.Error.ShouldContain("The reference image is too small.");
    }

    [Fact]
    public async Task A_folder_is_refused_as_the_file()
    {
        using var folder = new TemporaryFolder();

        var ran = await new Shell().With(Settings.KeyVariable, "key").RunAsync(
            "download", TestTask.Id, folder.File(""), "--base-url", "http://127.0.0.1:9/");

        ran.ExitCode.ShouldBe(ExitCode.Usage);
        ran.Error.ShouldContain("is a folder");
    }

    [Fact]
    public async Task The_embedded_mock_server_has_the_video_at_once()
    {
        using var folder = new TemporaryFolder();

        var ran = await new Shell().RunAsync("download", TestTask.Id, folder.File("clip.mp4"), "--mock", "--json");

        ran.ExitCode.ShouldBe(ExitCode.Completed);
        new FileInfo(folder.File("clip.mp4")).Length.ShouldBe(
            ran.Json.GetProperty("file").GetProperty("bytes").GetInt64());
    }
}
