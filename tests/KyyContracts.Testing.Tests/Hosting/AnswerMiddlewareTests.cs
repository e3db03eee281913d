namespace KyyContracts.Testing.Tests.Hosting;

public class AnswerMiddlewareTests
{
    [Fact]
    public async Task The_date_is_the_one_of_the_servers_clock()
    {
        using var served = new ServedContract(options: new() { TimeScale = 3600 });
        var start = served.Time.GetUtcNow();
        served.Time.Advance(TimeSpan.FromSeconds(2));

        using var response = await served.Http.GetAsync("");

        response.Headers.GetValues("Date").ShouldHaveSingleItem().ShouldBe(start.AddHours(2).ToString("R"));
    }

    [Fact]
    public async Task A_body_comes_with_its_length()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1");

        using var response = await served.Http.GetAsync(ServedContract.PathOf("job-1"));

        response.Headers.TransferEncodingChunked.ShouldNotBe(true);
        response.Content.Headers.ContentLength.ShouldBe((await response.Content.ReadAsByteArrayAsync()).Length);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public async Task A_head_request_gets_the_length_without_the_body()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1").Stays("RUNNING", TimeSpan.Zero).Completes();
        using var request = new HttpRequestMessage(HttpMethod.Head, await served.OutputAsync("job-1"));

        using var response = await served.Anonymous.SendAsync(request);

        response.EnsureSuccessStatusCode();
        response.Content.Headers.ContentLength.ShouldBe(served.Server.VideoFor("job-1").Length);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }
}
