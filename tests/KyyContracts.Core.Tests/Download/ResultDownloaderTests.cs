using System.Net;
using KyyContracts.TestSupport;

namespace KyyContracts.Core.Tests.Download;

public sealed class ResultDownloaderTests : IDisposable
{
    private static readonly byte[] Video = [.. Enumerable.Range(0, 300_000).Select(index => (byte)(index * 7))];
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _httpClient = new() { Timeout = TimeSpan.FromSeconds(30) };

    public void Dispose()
    {
        _httpClient.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_result_is_saved_byte_for_byte()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(200, Video, "video/mp4"));
        var reports = new Reports();

        var file = await DownloadAsync(server, "clip.mp4", reports);

        file.ShouldBe(new DownloadedFile(_folder.File("clip.mp4"), Video.Length, "video/mp4"));
        (await File.ReadAllBytesAsync(file.Path)).ShouldBe(Video);
        _folder.Files.ShouldBe(["clip.mp4"]);
        reports[0].ShouldBe(new DownloadProgress(0, Video.Length));
        reports[^1].ShouldBe(new DownloadProgress(Video.Length, Video.Length));
    }

    [Fact]
    public async Task A_file_that_was_there_is_replaced()
    {
        await File.WriteAllTextAsync(_folder.File("clip.mp4"), "old");
        await using var server = LoopbackServer.Start(RawAnswer.Of(200, Video, null));

        var file = await DownloadAsync(server, "clip.mp4");

        file.MediaType.ShouldBeNull();
        (await File.ReadAllBytesAsync(file.Path)).ShouldBe(Video);
    }

    public static TheoryData<string, RawAnswer> BadAnswers => new()
    {
        { "broken off", RawAnswer.Of(200, Video, "video/mp4").WithoutLast(1) },
        { "no answer", RawAnswer.Nothing },
        { "empty", RawAnswer.Of(200, "", "video/mp4") },
        { "silent", RawAnswer.Of(200, Video, "video/mp4").WithoutLast(100_000) with { Stalls = true } },
        { "silent from the start", RawAnswer.Nothing with { Stalls = true } },
        { "gone", RawAnswer.Of(410, "Gone", "text/plain") },
        { "error", RawAnswer.Of(500, "Oops", "text/plain") },
        { "part", RawAnswer.Of(206, Video, "video/mp4", "Content-Range: bytes 0-299999/300001") },
    };

    [Theory]
    [MemberData(nameof(BadAnswers), DisableDiscoveryEnumeration = true)]
    public async Task A_result_that_does_not_come_in_full_leaves_all_as_it_was(string name, RawAnswer answer)
    {
        name.ShouldNotBeEmpty();
        await File.WriteAllTextAsync(_folder.File("clip.mp4"), "old");
        await using var server = LoopbackServer.Start(answer);
        using var httpClient = new HttpClient { Timeout = TimeSpan.FromMilliseconds(300) };

        await Should.ThrowAsync<DownloadException>(
            () => new ResultDownloader(httpClient).DownloadAsync(new Uri(server.Address, "v.mp4"), _folder.File("clip.mp4")));

        (await File.ReadAllTextAsync(_folder.File("clip.mp4"))).ShouldBe("old");
        _folder.Files.ShouldBe(["clip.mp4"]);
    }

    [Theory]
    [InlineData(403, true)]
    [InlineData(404, true)]
    [InlineData(410, true)]
    [InlineData(401, false)]
    [InlineData(500, false)]
    public async Task A_refusal_says_whether_the_link_has_probably_expired(int status, bool expired)
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(status, "", null));

        var error = await Should.ThrowAsync<DownloadException>(() => DownloadAsync(server, "clip.mp4"));

        error.StatusCode.ShouldBe((HttpStatusCode)status);
        error.HasProbablyExpired.ShouldBe(expired);
        error.Message.Contains("probably expired", StringComparison.Ordinal).ShouldBe(expired);
        error.Message.ShouldContain("/v.mp4");
        error.Message.ShouldNotContain("signature");
    }

    [Fact]
    public async Task Cancellation_leaves_nothing_behind()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = LoopbackServer.Start(RawAnswer.Of(200, Video, null).WithoutLast(10) with { Stalls = true });
        var cancelling = new Reports { Then = progress => { if (progress.Bytes > 0) { cancellation.Cancel(); } } };

        var error = await Should.ThrowAsync<OperationCanceledException>(
            () => DownloadAsync(server, "clip.mp4", cancelling, cancellation.Token));

        error.CancellationToken.ShouldBe(cancellation.Token);
        _folder.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Authorization")]
    [InlineData("Cookie")]
    public void A_client_that_sends_credentials_is_refused(string header)
    {
        _httpClient.DefaultRequestHeaders.TryAddWithoutValidation(header, "secret-value");

        var error = Should.Throw<ArgumentException>(() => new ResultDownloader(_httpClient));

        error.Message.ShouldContain(header);
        error.Message.ShouldNotContain("secret-value");
    }

    [Theory]
    [InlineData("v.mp4")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.com/v.mp4")]
    public async Task A_URL_that_is_not_of_the_web_is_refused(string url) =>
        await Should.ThrowAsync<ArgumentException>(() => new ResultDownloader(_httpClient)
            .DownloadAsync(new Uri(url, UriKind.RelativeOrAbsolute), _folder.File("clip.mp4")));

    private Task<DownloadedFile> DownloadAsync(
        LoopbackServer server, string name, IProgress<DownloadProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new ResultDownloader(_httpClient).DownloadAsync(
            new Uri(server.Address, "v.mp4?signature=1"), _folder.File(name), progress, cancellationToken);

    private sealed class Reports : List<DownloadProgress>, IProgress<DownloadProgress>
    {
        public Action<DownloadProgress>? Then { get; init; }

        public void Report(DownloadProgress value)
        {
            Add(value);
            Then?.Invoke(value);
        }
    }
}
