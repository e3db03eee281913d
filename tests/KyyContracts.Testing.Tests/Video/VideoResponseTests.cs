using System.Net;
using System.Net.Http.Headers;
using KyyContracts.Testing.Behaviour;
using KyyContracts.Testing.Video;

namespace KyyContracts.Testing.Tests.Video;

public class VideoResponseTests
{
    private static readonly byte[] File = [.. Enumerable.Range(0, 100).Select(number => (byte)number)];

    [Theory]
    [InlineData("bytes=0-9", 0, 9)]
    [InlineData("bytes=90-", 90, 99)]
    [InlineData("bytes=90-1000", 90, 99)]
    [InlineData("bytes=-5", 95, 99)]
    [InlineData("bytes=-1000", 0, 99)]
    [InlineData("bytes=99-99", 99, 99)]
    public void A_range_is_cut_out(string range, int from, int to)
    {
        var response = VideoResponse.Create(File, Request("GET", ("Range", range)));

        response.Status.ShouldBe(HttpStatusCode.PartialContent);
        response.Body.ShouldBe(File[from..(to + 1)]);
        response.Headers.ShouldContain(new KeyValuePair<string, string>("Content-Range", $"bytes {from}-{to}/100"));
    }

    [Theory]
    [InlineData("bytes=100-")]
    [InlineData("bytes=1000-2000")]
    [InlineData("bytes=-0")]
    public void A_range_beyond_the_end_is_refused_with_the_length(string range)
    {
        var response = VideoResponse.Create(File, Request("GET", ("Range", range)));

        response.Status.ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
        response.Headers.ShouldContain(new KeyValuePair<string, string>("Content-Range", "bytes */100"));
    }

    [Theory]
    [InlineData("bytes=0-1,5-6")]
    [InlineData("bytes=9-1")]
    [InlineData("bytes=x")]
    [InlineData("lines=0-9")]
    [InlineData("")]
    public void Several_ranges_and_bad_ones_give_the_whole_file(string range) =>
        ShouldBeWhole(Request("GET", ("Range", range)));

    [Fact]
    public void A_head_request_and_a_condition_on_another_version_give_the_whole_file()
    {
        ShouldBeWhole(Request("HEAD", ("Range", "bytes=0-9")));
        ShouldBeWhole(Request("GET", ("Range", "bytes=0-9"), ("If-Range", "\"old\"")));
        ShouldBeWhole(Request("GET"));
    }

    [Theory]
    [InlineData(HostKind.InMemory)]
    [InlineData(HostKind.Sockets)]
    public async Task A_client_gets_its_range_from_either_host(HostKind host)
    {
        using var service = new MockedService(host);
        service.Server.Task(MockedService.Id);
        service.Time.Advance(MockedService.Contract.Terms.Deadline);
        using var request = new HttpRequestMessage(HttpMethod.Get, service.Server.VideoAddressOf(MockedService.Id));
        request.Headers.Range = new RangeHeaderValue(10, 19);

        using var response = await service.Downloads.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(service.Server.VideoFor(MockedService.Id)[10..20]);
        response.Content.Headers.ContentRange!.From.ShouldBe(10);
    }

    private static void ShouldBeWhole(MockRequest request)
    {
        var response = VideoResponse.Create(File, request);
        response.Status.ShouldBe(HttpStatusCode.OK);
        response.Body.ShouldBe(File);
        response.Headers.ShouldBe([new("Accept-Ranges", "bytes")]);
    }

    private static MockRequest Request(string method, params (string Name, string Value)[] headers) => new(
        method, "/", MockRequest.Lookup(headers.Select(header => new KeyValuePair<string, IEnumerable<string>>(header.Name, [header.Value]))));
}
