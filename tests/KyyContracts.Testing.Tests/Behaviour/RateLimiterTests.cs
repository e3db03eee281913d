using System.Net;
using System.Net.Http.Headers;

namespace KyyContracts.Testing.Tests.Behaviour;

public class RateLimiterTests
{
    private static readonly MockRateLimit Limit = new(Burst: 2, Interval: TimeSpan.FromSeconds(10));

    [Fact]
    public async Task A_burst_passes_and_then_one_request_an_interval()
    {
        using var server = Server(Limit);
        using var client = server.CreateHttpClient();
        var time = (VirtualTime)server.Clock;
        var seen = new List<(HttpStatusCode, TimeSpan?)>();

        foreach (var pause in new[] { 0, 0, 0, 4, 6, 0, 100, 0, 0 })
        {
            time.Advance(TimeSpan.FromSeconds(pause));
            using var response = await client.GetAsync(ServedContract.PathOf("job-1"));
            seen.Add((response.StatusCode, response.Headers.RetryAfter?.Delta));
        }

        (HttpStatusCode, TimeSpan?) passes = (HttpStatusCode.OK, null);
        static (HttpStatusCode, TimeSpan?) Refused(int seconds) => (HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(seconds));
        seen.ShouldBe([passes, passes, Refused(10), Refused(6), passes, Refused(10), passes, passes, Refused(10)]);
    }

    [Fact]
    public async Task Each_key_has_a_bucket_of_its_own_and_a_wrong_one_has_none()
    {
        using var server = Server(Limit with { Burst = 1 });
        using var one = server.CreateHttpClient();
        using var other = server.CreateHttpClient();
        using var wrong = server.CreateHttpClient();
        other.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.NewApiKey());
        wrong.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "wrong");

        (await StatusesAsync(wrong, wrong, one, one, other, other)).ShouldBe(
        [
            HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized,
            HttpStatusCode.OK, HttpStatusCode.TooManyRequests,
            HttpStatusCode.OK, HttpStatusCode.TooManyRequests,
        ]);
    }

    [Fact]
    public async Task A_date_is_never_before_the_next_request_would_pass()
    {
        using var server = Server(Limit with { Burst = 1, IsRetryAfterDate = true }, new VirtualTime(DateTimeOffset.UnixEpoch.AddYears(60).AddSeconds(0.7)));
        using var client = server.CreateHttpClient();
        await StatusesAsync(client);
        var time = (VirtualTime)server.Clock;

        using var refused = await client.GetAsync(ServedContract.PathOf("job-1"));
        var date = refused.Headers.RetryAfter!.Date!.Value;
        date.ShouldBe(DateTimeOffset.UnixEpoch.AddYears(60).AddSeconds(11));
        time.Advance(date - time.GetUtcNow());

        (await StatusesAsync(client)).ShouldBe([HttpStatusCode.OK]);
    }

    [Fact]
    public async Task The_shortest_pause_is_asked_for_where_the_bucket_would_ask_for_less()
    {
        using var server = Server(Limit with { Burst = 1, MinRetryAfter = TimeSpan.FromSeconds(29.5) });
        using var client = server.CreateHttpClient();
        await StatusesAsync(client);

        using var refused = await client.GetAsync(ServedContract.PathOf("job-1"));

        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(30));
    }

    private static MockServer Server(MockRateLimit limit, VirtualTime? time = null)
    {
        var server = MockServer.InMemory(JobContract.Api, new() { RateLimit = limit, TimeProvider = time });
        server.Task("job-1");
        return server;
    }

    private static async Task<IReadOnlyList<HttpStatusCode>> StatusesAsync(params HttpClient[] clients)
    {
        var statuses = new List<HttpStatusCode>();
        foreach (var client in clients)
        {
            using var response = await client.GetAsync(ServedContract.PathOf("job-1"));
            statuses.Add(response.StatusCode);
        }

        return statuses;
    }
}
