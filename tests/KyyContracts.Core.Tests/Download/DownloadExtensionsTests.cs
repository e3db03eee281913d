using KyyContracts.Core.Tests.Polling;
using KyyContracts.TestSupport;
using KyyContracts.Testing;

namespace KyyContracts.Core.Tests.Download;

public sealed class DownloadExtensionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ScriptedClient _client = new(new VirtualTime());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_result_of_a_task_is_saved_without_credentials()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(200, "result", "text/plain"));
        var task = new ScriptedTask("t1", "DONE") { Output = new Uri(server.Address, "out.bin") };

        var file = await _client.DownloadAsync(task, _folder.File("out.bin"));

        (await File.ReadAllTextAsync(file.Path)).ShouldBe("result");
        var request = server.Requests.ShouldHaveSingleItem();
        request.ShouldNotContain("Authorization", Case.Insensitive);
        request.ShouldNotContain("Cookie", Case.Insensitive);
    }

    [Fact]
    public async Task A_link_that_has_expired_is_told_with_the_contracts_lifetime()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(410, "", null));
        var task = new ScriptedTask("t1", "DONE") { Output = new Uri(server.Address, "out.bin") };

        var error = await Should.ThrowAsync<DownloadException>(() => _client.DownloadAsync(task, _folder.File("out.bin")));

        error.Message.ShouldContain("probably expired (links work for 3 hours)");
    }

    [Fact]
    public async Task The_callers_downloader_is_used()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(200, "result", "text/plain"));
        using var httpClient = new HttpClient();
        httpClient.DefaultRequestHeaders.Add("X-Mine", "yes");
        var task = new ScriptedTask("t1", "DONE") { Output = new Uri(server.Address, "out.bin") };

        await _client.DownloadAsync(task, _folder.File("out.bin"), new ResultDownloader(httpClient));

        server.Requests.ShouldHaveSingleItem().ShouldContain("X-Mine: yes");
    }

    [Theory]
    [InlineData("RUNNING")]
    [InlineData("ERROR")]
    [InlineData("PAUSED")]
    public async Task A_task_that_has_not_come_to_its_result_says_its_state(string state)
    {
        var error = await Should.ThrowAsync<InvalidOperationException>(
            () => _client.DownloadAsync(new ScriptedTask("t1", state), _folder.File("out.bin")));

        error.Message.ShouldBe($"Task t1 has no result to download: it is {state}. Wait for its completion first.");
    }

    [Fact]
    public async Task A_done_task_without_a_URL_violates_the_contract()
    {
        var error = await Should.ThrowAsync<ContractViolationException>(
            () => _client.DownloadAsync(new ScriptedTask("t1", "DONE"), _folder.File("out.bin")));

        error.TaskId.ShouldBe("t1");
    }
}
