using System.Net;
using System.Text.Json;
using KyyContracts.Testing;

namespace KyyContracts.Core.Tests.Http;

public class ForeignAnswerTests
{
    private const string Subject = "GET /jobs/{id}";

    [Fact]
    public void A_header_is_found_whatever_its_case()
    {
        KeyValuePair<string, IEnumerable<string>>[] headers = [new("retry-AFTER", ["7"]), new("Other", ["8"])];

        ForeignAnswer.Header(headers, "Retry-After").ShouldBe(["7"]);
        ForeignAnswer.Header(headers, "Date").ShouldBeNull();
        ForeignAnswer.Header(null, "Date").ShouldBeNull();
    }

    [Theory]
    [InlineData("90", null, 90.0)]
    [InlineData("Wed, 01 Jan 2031 00:00:30 GMT", "Wed, 01 Jan 2031 00:00:10 GMT", 20.0)]
    [InlineData("Wed, 01 Jan 2031 00:00:30 GMT", null, 30.0)]
    [InlineData("soon", null, null)]
    public void A_pause_is_seconds_or_a_date_by_the_servers_clock_else_by_ours(string retryAfter, string? date, double? seconds)
    {
        var clock = new VirtualTime(new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero));

        ForeignAnswer.RetryAfter([retryAfter], date is null ? null : [date], clock)?.TotalSeconds.ShouldBe(seconds!.Value);
        (ForeignAnswer.RetryAfter([retryAfter], date is null ? null : [date], clock) is null).ShouldBe(seconds is null);
    }

    [Fact]
    public void Without_headers_there_is_neither_pause_nor_clock()
    {
        ForeignAnswer.RetryAfter(null, null, null).ShouldBeNull();
        ForeignAnswer.ServerTime(null).ShouldBeNull();
        ForeignAnswer.ServerTime(["yesterday"]).ShouldBeNull();
    }

    [Fact]
    public void A_refusal_keeps_status_and_pause_and_names_the_request()
    {
        var error = ForeignAnswer.Refused(Subject, 429, TimeSpan.FromSeconds(5)).ShouldBeOfType<ApiException>();

        error.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        error.RetryAfter.ShouldBe(TimeSpan.FromSeconds(5));
        error.Message.ShouldStartWith($"{Subject} was answered with 429 (TooManyRequests). Ask again in ");
    }

    [Theory]
    [InlineData(200)]
    [InlineData(299)]
    public void A_success_that_was_refused_could_not_be_read(int status) =>
        ForeignAnswer.Refused(Subject, status, null).ShouldBeOfType<ContractViolationException>().Message.ShouldContain(Subject);

    [Fact]
    public void What_could_not_be_read_is_told_by_place_and_not_by_text()
    {
        var thrown = new JsonException("quotes the s3cret", "$.s3cret", 2, 5);

        var error = ForeignAnswer.Unreadable(Subject, thrown);

        error.Message.ShouldContain("line 3, byte 5");
        error.ToString().ShouldNotContain("s3cret");
    }

    [Fact]
    public void A_client_that_was_disposed_of_is_no_fault_of_the_service()
    {
        ForeignAnswer.IsUnreadable(new JsonException()).ShouldBeTrue();
        ForeignAnswer.IsUnreadable(new FormatException()).ShouldBeTrue();
        ForeignAnswer.IsUnreadable(new InvalidOperationException()).ShouldBeTrue();
        ForeignAnswer.IsUnreadable(new ObjectDisposedException("client")).ShouldBeFalse();
        ForeignAnswer.IsUnreadable(new HttpRequestException()).ShouldBeFalse();
    }
}
