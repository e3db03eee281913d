using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KyyContracts.Testing.Tests;

/// <summary>What each fault makes of an answer, the same on either host.</summary>
public class MockFaultTests
{
    public static TheoryData<HostKind> Hosts => [.. Enum.GetValues<HostKind>()];

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_dropped_connection_ends_the_answer(HostKind host) =>
        (await Should.ThrowAsync<HttpRequestException>(() => AnswerAsync(host, MockFault.Dropped)))
            .HttpRequestError.ShouldBe(HttpRequestError.ResponseEnded);

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_reset_connection_is_an_error_of_the_socket(HostKind host) =>
        Inner(await Should.ThrowAsync<HttpRequestException>(() => AnswerAsync(host, MockFault.Reset)))
            .OfType<SocketException>().ShouldHaveSingleItem().SocketErrorCode.ShouldBe(SocketError.ConnectionReset);

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_truncated_answer_ends_in_the_middle_of_its_body(HostKind host)
    {
        using var served = new FaultyJob(host, MockFault.Truncated);
        using var response = await served.GetAsync(HttpCompletionOption.ResponseHeadersRead);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentLength!.Value.ShouldBeGreaterThan(0);
        await Should.ThrowAsync<HttpRequestException>(() => response.Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_slow_answer_takes_its_time(HostKind host)
    {
        using var served = new FaultyJob(host, MockFault.Slow(TimeSpan.FromSeconds(30)));

        using var response = await served.Server.RunAsync(() => served.GetAsync());

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        served.Time.Elapsed.ShouldBe(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task An_error_has_its_status_code(HostKind host) =>
        (await AnswerAsync(host, MockFault.Error(HttpStatusCode.BadGateway))).Status.ShouldBe(HttpStatusCode.BadGateway);

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Html_comes_as_such_with_success(HostKind host)
    {
        var answer = await AnswerAsync(host, MockFault.Html);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.MediaType.ShouldBe("text/html");
        answer.Body.ShouldStartWith("<!doctype html>");
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_clock_that_is_off_dates_answer_and_creation_alike(HostKind host)
    {
        var right = await AnswerAsync(host, MockFault.Clock(TimeSpan.Zero));
        var ahead = await AnswerAsync(host, MockFault.Clock(TimeSpan.FromHours(1)));

        ahead.Date.ShouldBe(right.Date.AddHours(1));
        ahead.Member("since").ShouldBe(right.Member("since") + 3600);
    }

    [Fact]
    public async Task Bodies_differ_from_the_true_one_as_they_should()
    {
        var asWritten = (await AnswerAsync(HostKind.InMemory, MockFault.Slow(TimeSpan.Zero))).Body;
        var truth = JsonNode.Parse(asWritten)!.ToJsonString();

        (await BodyAsync(MockFault.Missing("kind"))).ShouldBe(truth.Replace("\"kind\":\"job\",", "", StringComparison.Ordinal));
        (await BodyAsync(MockFault.Null("kind"))).ShouldBe(truth.Replace("\"kind\":\"job\"", "\"kind\":null", StringComparison.Ordinal));
        (await BodyAsync(MockFault.Additional("more"))).ShouldBe(truth[..^1] + ",\"more\":\"additional\"}");
        (await BodyAsync(MockFault.UnknownStatus("DREAMING"))).ShouldBe(asWritten.Replace("RUNNING", "DREAMING", StringComparison.Ordinal));
        (await BodyAsync(MockFault.EarlierStatus)).ShouldBe(asWritten.Replace("RUNNING", "PENDING", StringComparison.Ordinal));
        asWritten.ShouldStartWith(await BodyAsync(MockFault.WrongLength));
        (await BodyAsync(MockFault.WrongLength)).Length.ShouldBeLessThan(asWritten.Length);
        (await BodyAsync(MockFault.Malformed)).ShouldBe(asWritten[..^1] + ",}");
    }

    [Fact]
    public void Values_out_of_range_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => MockFault.Slow(TimeSpan.FromTicks(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => MockFault.Error(HttpStatusCode.OK));
        Should.Throw<ArgumentException>(() => MockFault.Missing(""));
    }

    private static IEnumerable<Exception> Inner(Exception error)
    {
        for (var inner = error.InnerException; inner is not null; inner = inner.InnerException)
        {
            yield return inner;
        }
    }

    private static async Task<string> BodyAsync(MockFault fault) => (await AnswerAsync(HostKind.InMemory, fault)).Body;

    private static async Task<Answer> AnswerAsync(HostKind host, MockFault fault)
    {
        using var served = new FaultyJob(host, fault);
        using var response = await served.GetAsync();
        return new Answer(
            response.StatusCode,
            response.Content.Headers.ContentType!.MediaType!,
            response.Headers.Date!.Value,
            await response.Content.ReadAsStringAsync());
    }

    private sealed record Answer(HttpStatusCode Status, string MediaType, DateTimeOffset Date, string Body)
    {
        public long Member(string name) => JsonElement.Parse(Body).GetProperty(name).GetInt64();
    }

    /// <summary>A job that is in its second state, whose polls a fault strikes.</summary>
    private sealed class FaultyJob : IDisposable
    {
        private readonly HttpClient _http;

        public FaultyJob(HostKind host, MockFault fault)
        {
            var options = new MockServerOptions { TimeProvider = Time };
            Server = host == HostKind.InMemory ? MockServer.InMemory(JobContract.Api, options) : MockServer.Start(JobContract.Api, options);
            Server.Task("job-1").Stays("PENDING", TimeSpan.Zero).Stays("RUNNING", TimeSpan.FromDays(1)).Suffers(fault, atPoll: 1);
            _http = Server.CreateHttpClient();
        }

        public VirtualTime Time { get; } = new();

        public MockServer Server { get; }

        public Task<HttpResponseMessage> GetAsync(HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead) =>
            _http.GetAsync(ServedContract.PathOf("job-1"), completion);

        public void Dispose()
        {
            _http.Dispose();
            Server.Dispose();
        }
    }
}
