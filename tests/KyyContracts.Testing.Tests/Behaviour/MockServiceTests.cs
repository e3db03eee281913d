using System.Net;
using System.Net.Http.Headers;

namespace KyyContracts.Testing.Tests.Behaviour;

public class MockServiceTests
{
    [Fact]
    public async Task A_poll_without_the_key_is_refused_whether_or_not_the_task_exists()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1");

        foreach (var id in new[] { "job-1", "job-2" })
        {
            using var response = await served.Anonymous.GetAsync(new Uri(served.Server.BaseAddress, ServedContract.PathOf(id)));

            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            response.Headers.WwwAuthenticate.ShouldHaveSingleItem().Scheme.ShouldBe("Bearer");
            (await ServedContract.ErrorCodeAsync(response)).ShouldBe("unauthorized");
        }
    }

    [Fact]
    public async Task A_wrong_key_is_refused_without_an_echo()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1");
        served.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "wrong-key");

        using var response = await served.Http.GetAsync(ServedContract.PathOf("job-1"));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("wrong-key");
    }

    [Theory]
    [InlineData("jobs/job-2/state", "unknown_task")]
    [InlineData("jobs/a%2Fb/state", "unknown_path")]
    [InlineData("jobs/job-1", "unknown_path")]
    [InlineData("", "unknown_path")]
    [InlineData("/jobs/job-1/state", "unknown_path")]
    [InlineData("/__admin/mappings", "unknown_path")]
    [InlineData("/videos/job-1", "unknown_path")]
    public async Task What_does_not_exist_is_not_found(string path, string code)
    {
        using var served = new ServedContract();
        served.Server.Task("job-1");

        using var response = await served.Http.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ServedContract.ErrorCodeAsync(response)).ShouldBe(code);
    }

    [Fact]
    public async Task An_id_with_a_plus_is_found_as_it_is()
    {
        using var served = new ServedContract();
        served.Server.Task("a+b:c@d");

        (await served.PollAsync("a+b:c@d")).GetProperty("job").GetString().ShouldBe("a+b:c@d");
    }

    [Fact]
    public async Task A_query_is_ignored()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1");

        using var response = await served.Http.GetAsync(ServedContract.PathOf("job-1") + "?a=b");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("BREW")]
    public async Task Other_methods_are_refused_with_those_that_work(string method)
    {
        using var served = new ServedContract();
        served.Server.Task("job-1").Stays("RUNNING", TimeSpan.Zero).Completes();

        foreach (var address in new[] { new Uri(served.Server.BaseAddress, ServedContract.PathOf("job-1")), await served.OutputAsync("job-1") })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = new StringContent("{") };
            using var response = await served.Anonymous.SendAsync(request);

            response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
            response.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
        }
    }

    [Fact]
    public async Task The_video_is_served_to_those_who_do_not_show_the_key()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1").Stays("RUNNING", TimeSpan.Zero).Completes();
        var address = await served.OutputAsync("job-1");

        using var video = await served.Anonymous.GetAsync(address);
        using var refused = await served.Http.GetAsync(address);

        video.StatusCode.ShouldBe(HttpStatusCode.OK);
        video.Content.Headers.ContentType!.MediaType.ShouldBe("video/mp4");
        video.Content.Headers.ContentLength.ShouldBe(served.Server.VideoFor("job-1").Length);
        (await video.Content.ReadAsByteArrayAsync()).ShouldBe(served.Server.VideoFor("job-1"));
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ServedContract.ErrorCodeAsync(refused)).ShouldBe("credentials_refused");
    }

    [Fact]
    public async Task The_videos_url_is_outside_the_api()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1").Stays("RUNNING", TimeSpan.Zero).Completes();

        served.Server.BaseAddress.IsBaseOf(await served.OutputAsync("job-1")).ShouldBeFalse();
    }

    [Fact]
    public async Task The_videos_url_expires_after_the_contracts_lifetime_counted_from_completion()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1").Stays("RUNNING", TimeSpan.FromMinutes(5)).Completes();
        served.Time.Advance(TimeSpan.FromMinutes(5));
        var address = await served.OutputAsync("job-1");

        served.Time.Advance(TimeSpan.FromHours(1) - TimeSpan.FromTicks(1));
        using var before = await served.Anonymous.GetAsync(address);
        served.Time.Advance(TimeSpan.FromTicks(1));
        using var after = await served.Anonymous.GetAsync(address);

        before.StatusCode.ShouldBe(HttpStatusCode.OK);
        after.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await ServedContract.ErrorCodeAsync(after)).ShouldBe("expired");
    }

    [Fact]
    public async Task There_is_no_video_before_success_nor_of_a_failed_or_unknown_task()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1").Stays("RUNNING", TimeSpan.FromSeconds(1)).Completes();
        served.Server.Task("job-2").Stays("RUNNING", TimeSpan.Zero).Fails("No.");

        foreach (var id in new[] { "job-1", "job-2", "job-3" })
        {
            using var response = await served.Anonymous.GetAsync(new Uri(served.Server.BaseAddress, $"/videos/{id}.mp4"));

            response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await ServedContract.ErrorCodeAsync(response)).ShouldBe("unknown_video");
        }
    }

    [Fact]
    public async Task A_url_without_a_lifetime_does_not_expire()
    {
        var operation = JobContract.Operation;
        using var served = new ServedContract(JobContract.Create(operation with
        {
            Response = [.. operation.Response.Select(property => property with { Lifetime = null })],
        }));
        served.Server.Task("job-1").Stays("RUNNING", TimeSpan.Zero).Completes();
        var address = await served.OutputAsync("job-1");
        served.Time.Advance(TimeSpan.FromDays(3650));

        using var response = await served.Anonymous.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
