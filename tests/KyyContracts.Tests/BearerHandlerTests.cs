using KyyContracts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KyyContracts.Tests;

public class BearerHandlerTests
{
    [Fact]
    public async Task The_service_gets_the_key()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json(VideoAnswer.Of("queued")));
        await using var services = TestServices.For(server);

        await services.Client().GetVideoResultAsync(VideoAnswer.Id);

        server.Requests.ShouldHaveSingleItem().ShouldContain($"\r\nAuthorization: Bearer {TestServices.Key}\r\n");
    }

    [Fact]
    public async Task A_key_that_was_changed_is_used_from_the_next_request_on()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json(VideoAnswer.Of("queued")));
        var key = "first";
        await using var services = TestServices.For(server, options => options.ApiKey = key);
        var client = services.Client();

        await client.GetVideoResultAsync(VideoAnswer.Id);
        key = "second";
        services.GetRequiredService<IOptionsMonitorCache<KyyVideoOptions>>().Clear();
        await client.GetVideoResultAsync(VideoAnswer.Id);

        server.Requests.First().ShouldContain("Bearer first");
        server.Requests.Last().ShouldContain("Bearer second");
    }

    [Fact]
    public async Task No_other_host_gets_the_key()
    {
        await using var service = LoopbackServer.Start(RawAnswer.Nothing);
        await using var other = LoopbackServer.Start(RawAnswer.Of(200, "", null));
        var name = "";
        await using var services = TestServices.For(service, register: collection =>
            name = collection.AddKyyVideo(_ => { }).Name);
        using var httpClient = services.GetRequiredService<IHttpClientFactory>().CreateClient(name);

        using var answer = await httpClient.GetAsync(other.Address);

        other.Requests.ShouldHaveSingleItem().ShouldNotContain("Authorization", Case.Insensitive);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var other = LoopbackServer.Start(RawAnswer.Json(VideoAnswer.Of("queued")));
        await using var service = LoopbackServer.Start(RawAnswer.Of(307, "", null, $"Location: {other.Address}"));
        await using var services = TestServices.For(service);

        await Should.ThrowAsync<ApiException>(() => services.Client().GetVideoResultAsync(VideoAnswer.Id));

        other.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_host_of_a_video_gets_no_key()
    {
        await using var videos = LoopbackServer.Start(RawAnswer.Of(200, "video", "video/mp4"));
        await using var service = LoopbackServer.Start(RawAnswer.Json(
            VideoAnswer.Of("completed", body => body["video_url"] = $"{videos.Address}clip.mp4")));
        await using var services = TestServices.For(service);
        var folder = Directory.CreateTempSubdirectory("kyy-");
        try
        {
            var client = services.Client();
            var task = await client.WaitForCompletionAsync(VideoAnswer.Id);
            await client.DownloadAsync(task, Path.Combine(folder.FullName, "a.mp4"));
            await client.DownloadAsync(
                task, Path.Combine(folder.FullName, "b.mp4"), services.GetRequiredService<ResultDownloader>());
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        videos.Requests.Count.ShouldBe(2);
        videos.Requests.ShouldAllBe(request => !request.Contains(TestServices.Key));
    }

    [Fact]
    public async Task The_key_is_in_no_log()
    {
        var log = new LogLines();
        await using var server = LoopbackServer.Start(RawAnswer.Json(VideoAnswer.Of("queued")));
        await using var services = TestServices.For(server, register: collection =>
            collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log)));

        await services.Client().GetVideoResultAsync(VideoAnswer.Id);

        log.ShouldContain(line => line.Contains("Authorization"));
        log.ShouldAllBe(line => !line.Contains(TestServices.Key));
    }

    private sealed class LogLines : List<string>, ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (this)
            {
                Add(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
