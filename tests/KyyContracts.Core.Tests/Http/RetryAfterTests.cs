using System.Net;
using KyyContracts.Testing;

namespace KyyContracts.Core.Tests.Http;

public class RetryAfterTests
{
    private readonly VirtualTime _time = new(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("30", 30)]
    [InlineData(" 30 ", 30)]
    [InlineData("1.5", 1.5)]
    public void Seconds_are_a_pause(string header, double seconds) =>
        Read(header).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void A_date_counts_from_the_clock_of_the_client() =>
        Read("Thu, 01 Jan 2026 12:01:30 GMT").ShouldBe(TimeSpan.FromSeconds(90));

    [Fact]
    public void A_date_counts_from_the_clock_of_the_server_where_it_is_known() =>
        Read("Thu, 01 Jan 2026 12:01:30 GMT", date: "Thu, 01 Jan 2026 12:01:20 GMT").ShouldBe(TimeSpan.FromSeconds(10));

    [Fact]
    public void A_date_in_the_past_is_no_pause() =>
        Read("Thu, 01 Jan 2026 11:00:00 GMT").ShouldBe(TimeSpan.Zero);

    [Theory]
    [InlineData("99999999999")]
    [InlineData("999999999999999999999999999999999999999999999999999999")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public void An_absurd_pause_is_a_year(string header) => Read(header).ShouldBe(RetryAfter.Longest);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("NaN")]
    [InlineData("1e9")]
    public void Anything_else_asks_for_nothing(string? header) => Read(header).ShouldBeNull();

    private TimeSpan? Read(string? header, string? date = null)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        if (header is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", header);
        }

        if (date is not null)
        {
            response.Headers.TryAddWithoutValidation("Date", date);
        }

        return RetryAfter.Of(response, _time);
    }
}
