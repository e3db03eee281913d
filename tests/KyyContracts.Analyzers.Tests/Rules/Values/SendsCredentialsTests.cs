using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules.Values;

public sealed class SendsCredentialsTests
{
    [Theory]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); await own.GetAsync({|KYY3002:task.Picture|});")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", id); await own.GetStreamAsync({|KYY3002:task.Picture!.AbsoluteUri|});")]
    [InlineData("own.DefaultRequestHeaders.Add(\"Authorization\", \"Bearer \" + id); await own.GetByteArrayAsync({|KYY3002:task.Picture|});")]
    [InlineData("own.DefaultRequestHeaders.TryAddWithoutValidation(\"X-Api-Key\", id); await own.GetStringAsync({|KYY3002:task.Picture|});")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); var url = task.Picture; await own.GetAsync({|KYY3002:url|}, token);")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); if (task.Picture is { } url) await own.GetAsync({|KYY3002:url|});")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); if (task is { Picture: { } url }) await own.GetAsync({|KYY3002:url|});")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); await own.SendAsync(new HttpRequestMessage(HttpMethod.Get, {|KYY3002:task.Picture|}));")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); using var get = new HttpRequestMessage(HttpMethod.Get, {|KYY3002:task.Picture|}); await own.SendAsync(get, token);")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); using var get = new HttpRequestMessage { RequestUri = {|KYY3002:task.Picture|} }; await own.SendAsync(get, token);")]
    [InlineData("var other = own; other.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); await own.GetAsync({|KYY3002:task.Picture|});")]
    [InlineData("using var made = new HttpClient { DefaultRequestHeaders = { Authorization = new(\"Bearer\", id) } }; await made.GetAsync({|KYY3002:task.Picture|});")]
    [InlineData("Log(new RenderClient(http)); await http.GetAsync({|KYY3002:task.Picture|});")]
    [InlineData("IRenderClient other = new RenderClient(http); await http.GetStreamAsync({|KYY3002:task.Picture|});")]
    [InlineData("var mine = factory.CreateClient(); Log(new RenderClient(mine)); await mine.GetAsync({|KYY3002:task.Picture|});")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); Log(new KyyContracts.ResultDownloader({|KYY3002:own|}));")]
    [InlineData("Log(new RenderClient(http)); Log(new KyyContracts.ResultDownloader({|KYY3002:http|}));")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); await own.SendAsync(new HttpRequestMessage(HttpMethod.Get, id) { RequestUri = {|KYY3002:task.Picture|} });")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); await own.SendAsync(new HttpRequestMessage { Method = HttpMethod.Get, RequestUri = {|KYY3002:task.Picture|} });")]
    [InlineData("var mine = factory.CreateClient(\"render\"); Log(new RenderClient(mine)); await mine.GetAsync({|KYY3002:task.Picture|});")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); await own.SendAsync(new HttpRequestMessage(HttpMethod.Get, {|KYY3002:task.Picture|}) { Version = new(2, 0) });")]
    public Task A_client_with_credentials_is_found_in(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("await own.GetAsync(task.Picture);")]
    [InlineData("await http.GetAsync(task.Picture);")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); await http.GetAsync(task.Picture);")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); await own.GetAsync(id);")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); own.DefaultRequestHeaders.Authorization = null; await own.GetAsync(task.Picture);")]
    [InlineData("own.DefaultRequestHeaders.Add(\"Authorization\", id); own.DefaultRequestHeaders.Remove(\"Authorization\"); await own.GetAsync(task.Picture);")]
    [InlineData("own.DefaultRequestHeaders.Add(\"User-Agent\", id); await own.GetAsync(task.Picture);")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); var url = task.Picture; url = new Uri(id); await own.GetAsync(url);")]
    [InlineData("Log(new RenderClient(http)); Log(new KyyContracts.ResultDownloader(own));")]
    [InlineData("Log(new RenderClient(http)); await own.GetAsync(task.Picture);")]
    [InlineData("Log(new RenderClient(own)); await own.GetAsync(task.Picture);")]
    [InlineData("using var scoped = new HttpClient(new OnlyForTheService()); Log(new RenderClient(scoped)); await scoped.GetAsync(task.Picture);")]
    [InlineData("using var mock = Mock(); Log(new RenderClient(mock)); await mock.GetAsync(task.Picture);")]
    [InlineData("using var get = new HttpRequestMessage(HttpMethod.Get, task.Picture); get.Headers.Authorization = new(\"Bearer\", id); await own.SendAsync(get);")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); own.DefaultRequestHeaders.Clear(); await own.GetAsync(task.Picture);")]
    [InlineData("own.DefaultRequestHeaders.Authorization = new(\"Bearer\", id); await own.SendAsync(new HttpRequestMessage(HttpMethod.Get, task.Picture) { RequestUri = new Uri(id) });")]
    [InlineData("new Counter().Add(); own.DefaultRequestHeaders.Add(\"User-Agent\", id); await own.GetAsync(task.Picture);")]
    public Task Nothing_is_reported_for(string statements) => VerifyAsync(statements);

    [Fact]
    public Task A_field_is_followed_through_its_type() => Analysis.VerifyAsync(
        """
        using System.Net.Http;
        using System.Threading.Tasks;
        using Render;
        class Poller
        {
            private readonly HttpClient _http;
            private readonly IRenderClient _client;
            private readonly HttpClient _plain = new();
            public Poller(HttpClient http) { _http = http; _client = new RenderClient(http); }
            public async Task SaveAsync(string id)
            {
                var task = await _client.GetRenderAsync(id);
                await _http.GetAsync({|KYY3002:task.Picture|});
                await _plain.GetAsync(task.Picture);
            }
        }
        class Primary(HttpClient http)
        {
            private readonly IRenderClient _client = new RenderClient(http);
            public async Task SaveAsync(string id) => await http.GetAsync({|KYY3002:(await _client.GetRenderAsync(id)).Picture|});
        }
        class Holder
        {
            private readonly IRenderClient _client;
            public Holder(HttpClient http) { Http = http; _client = new RenderClient(Http); }
            public HttpClient Http { get; }
            public Task SaveAsync(RenderTask task) => Http.GetAsync({|KYY3002:task.Picture|});
            public object Download() => new KyyContracts.ResultDownloader({|KYY3002:Http|});
        }
        class Elsewhere
        {
            public required HttpClient Http { get; set; }
            public IRenderClient Client() => new RenderClient(Http);
            public Task SaveAsync(RenderTask task) => Http.GetAsync(task.Picture);
        }
        class Static
        {
            private static readonly HttpClient Http = new() { DefaultRequestHeaders = { Authorization = new("Bearer", System.Environment.GetEnvironmentVariable("KEY")) } };
            public Task SaveAsync(RenderTask task) => Http.GetAsync({|KYY3002:task.Picture|});
        }
        """,
        "KYY3002");

    [Fact]
    public Task A_client_may_be_made_of_more() => Analysis.VerifyByAsync(
        RenderContract.Source.Replace("RenderClient(HttpClient? http = null)", "RenderClient(string name, HttpClient? http = null)", StringComparison.Ordinal)
            .Replace("id + http", "id + name + http", StringComparison.Ordinal),
        RenderContract.Method("var task = await client.GetRenderAsync(id); Log(new RenderClient(id, http)); await http.GetAsync({|KYY3002:task.Picture|}); return null;"),
        "KYY3002");

    [Fact]
    public async Task The_message_names_the_client()
    {
        var compilation = Analysis.CompileConsumer(
            RenderContract.Method("var task = await client.GetRenderAsync(id); Log(new RenderClient(http)); await http.GetAsync(task.Picture); return null;"));

        (await Analysis.RunAsync(compilation)).ShouldHaveSingleItem().GetMessage(null)
            .ShouldStartWith("'Picture' is requested with 'http', which sends the service's credentials along:");
        (await Analysis.RunAsync(compilation.AddReferences(Analysis.Assembly("nunit.framework")))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_message_on_a_download_names_the_client()
    {
        var compilation = Analysis.CompileConsumer(RenderContract.Method("Log(new RenderClient(http)); return new ResultDownloader(http);"));

        (await Analysis.RunAsync(compilation)).ShouldHaveSingleItem().GetMessage(null)
            .ShouldStartWith("The result is requested with 'http', which sends the service's credentials along:");
        (await Analysis.RunAsync(compilation.AddReferences(Analysis.Assembly("nunit.framework")))).ShouldBeEmpty();
    }

    private static Task VerifyAsync(string statements) => Analysis.VerifyAsync(
        "using System.Net.Http.Headers;\n" + RenderContract.Method($$"""
            IHttpClientFactory factory = null!;
            using var own = new HttpClient();
            var task = await client.GetRenderAsync(id, token);
            {{statements}}
            Log(factory);
            return null;
            static HttpClient Mock() => new();
            """) + """

            internal sealed class Counter { public void Add() { } }
            internal sealed class OnlyForTheService : DelegatingHandler;
            public interface IHttpClientFactory { HttpClient CreateClient(string name); }
            public static class HttpClientFactoryExtensions { public static HttpClient CreateClient(this IHttpClientFactory factory) => factory.CreateClient(""); }
            """,
        "KYY3002");
}
