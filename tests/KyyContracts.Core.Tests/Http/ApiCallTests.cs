using System.Net;
using System.Net.Http.Headers;
using KyyContracts.TestSupport;

namespace KyyContracts.Core.Tests.Http;

public class ApiCallTests
{
    private const string Key = "k3y/with+odd=Characters";

    [Theory]
    [InlineData("", "/clips/a")]
    [InlineData("base", "/base/clips/a")]
    [InlineData("base/", "/base/clips/a")]
    [InlineData("base/v2/?query=1#fragment", "/base/v2/clips/a")]
    public async Task A_service_address_keeps_its_path(string address, string requested)
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json("""{"name":"a"}"""));

        await GetAsync(server, address: new Uri(server.Address, address));

        server.Requests.ShouldHaveSingleItem().ShouldStartWith($"GET {requested} HTTP/1.1\r\n");
    }

    [Fact]
    public async Task A_relative_service_address_is_refused()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Nothing);

        await Should.ThrowAsync<ArgumentException>(() => GetAsync(server, address: new Uri("v1", UriKind.Relative)));
    }

    [Fact]
    public async Task An_answer_brings_value_server_time_and_retry_after()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json(
            """{"name":"a","made":5,"unknown":{"more":[1]}}""", "Date: Thu, 01 Jan 2026 10:00:00 GMT", "Retry-After: 9"));

        var answer = await GetAsync(server);

        answer.Value.ShouldBe(new Clip { Name = "a", Made = 5 });
        answer.ServerTime.ShouldBe(new DateTimeOffset(2026, 1, 1, 10, 0, 0, TimeSpan.Zero));
        answer.RetryAfter.ShouldBe(TimeSpan.FromSeconds(9));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_error()
    {
        await using var server = LoopbackServer.Start(
            RawAnswer.Of(200, [0xEF, 0xBB, 0xBF, .. """{"name":"a"}"""u8], contentType: null));

        (await GetAsync(server)).Value.Name.ShouldBe("a");
    }

    [Theory]
    [InlineData("", "application/json", "an empty body")]
    [InlineData(" \r\n", "application/json", "an empty body")]
    [InlineData("null", "application/json", "null instead of an object")]
    [InlineData("<html>Sorry</html>", "text/html", "HTML or XML (text/html) instead of JSON")]
    [InlineData("<html>Sorry</html>", "application/json", "HTML or XML (application/json) instead of JSON")]
    [InlineData("[1]", "application/json", "something other than a JSON object")]
    [InlineData("Sorry", "text/plain", "something other than a JSON object (text/plain)")]
    [InlineData("""{"name":"a" """, "application/json", "JSON that the contract excludes")]
    [InlineData("""{"made":1}""", "application/json", "'name'")]
    [InlineData("""{"name":null}""", "application/json", "$.name")]
    [InlineData("""{"name":"a","made":"soon"}""", "application/json", "$.made")]
    [InlineData("""{"name":"a","made":99999999999999999999}""", "application/json", "$.made")]
    [InlineData("""{"name":"a","link":7}""", "application/json", "$.link")]
    public async Task A_body_that_is_not_as_the_contract_says_is_a_violation_that_names_what(
        string body, string contentType, string named)
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(200, body, contentType));

        var error = await Should.ThrowAsync<ContractViolationException>(() => GetAsync(server));

        error.Message.ShouldStartWith("GET /clips/a was answered with ");
        error.Message.ShouldContain(named);
    }

    [Fact]
    public async Task Text_that_is_no_UTF_8_is_a_violation()
    {
        await using var server = LoopbackServer.Start(
            RawAnswer.Of(200, [.. """{"name":" """u8, 0xFF, .. "\"}"u8], "application/json"));

        await Should.ThrowAsync<ContractViolationException>(() => GetAsync(server));
    }

    [Fact]
    public async Task A_body_of_over_a_mebibyte_is_a_violation()
    {
        var body = $$"""{"name":"{{new string('a', 1024 * 1024)}}"}""";
        await using var server = LoopbackServer.Start(RawAnswer.Json(body));

        var error = await Should.ThrowAsync<ContractViolationException>(() => GetAsync(server));

        error.Message.ShouldContain("over 1048576 bytes");
    }

    [Theory]
    [InlineData(302)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(599)]
    public async Task A_status_other_than_success_is_an_exception_with_that_status(int status)
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(status, """{"error":"No way."}""", "application/json"));

        var error = await Should.ThrowAsync<ApiException>(() => GetAsync(server));

        error.StatusCode.ShouldBe((HttpStatusCode)status);
        error.RetryAfter.ShouldBeNull();
        error.Message.ShouldContain("GET /clips/a");
        error.Message.ShouldContain($"{status}");
        error.Message.ShouldContain("No way.");
    }

    [Theory]
    [InlineData(302, "Redirects are not followed")]
    [InlineData(401, "Check the API key")]
    [InlineData(403, "Check the API key")]
    [InlineData(404, "Check the id")]
    [InlineData(429, "Ask less often")]
    public async Task A_status_that_the_caller_can_do_something_about_says_what(int status, string remedy)
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(status, "", contentType: null));

        var error = await Should.ThrowAsync<ApiException>(() => GetAsync(server));

        error.Message.ShouldContain(remedy);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task An_error_brings_its_retry_after(int status)
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(status, "", null, "Retry-After: 33"));

        var error = await Should.ThrowAsync<ApiException>(() => GetAsync(server));

        error.RetryAfter.ShouldBe(TimeSpan.FromSeconds(33));
    }

    [Theory]
    [InlineData(401, "application/json")]
    [InlineData(500, "text/plain")]
    [InlineData(200, "text/html")]
    public async Task A_key_that_the_service_echoes_stays_out_of_the_exception(int status, string contentType)
    {
        var body = $"<p>Not accepted: {Key}, {Uri.EscapeDataString(Key)}, k3y/\u0000with+odd=Characters, k3y/with\\u002Bodd=Characters";
        await using var server = LoopbackServer.Start(RawAnswer.Of(status, body, contentType));

        var error = await Should.ThrowAsync<Exception>(() => GetAsync(server));

        error.ToString().ShouldContain("[redacted]");
        error.ToString().ShouldNotContain("Characters", Case.Insensitive);
    }

    [Fact]
    public async Task A_key_that_is_the_name_of_a_property_stays_out_of_the_exception()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json($$"""{"{{Key}}": oops}"""));

        var error = await Should.ThrowAsync<ContractViolationException>(() => GetAsync(server));

        error.ToString().ShouldNotContain("Characters", Case.Insensitive);
    }

    [Fact]
    public async Task A_property_that_is_not_the_constant_of_the_contract_is_a_violation_that_names_the_request()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json($$"""{"name":"a","kind":"still {{Key}}"}"""));

        var error = await Should.ThrowAsync<ContractViolationException>(() => GetAsync(server));

        error.Message.ShouldStartWith("GET /clips/a: The property 'kind' is 'still [redacted]', and");
    }

    [Fact]
    public async Task The_query_of_an_address_stays_out_of_messages()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(500, "", null));

        var error = await Should.ThrowAsync<ApiException>(() => GetAsync(server, address: new Uri(server.Address, "?secret=7")));

        error.Message.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_long_text_is_cut_and_its_control_characters_are_gone()
    {
        var body = "\u001b[31mred\u001b[0m\r\n\u202Edesrever" + new string('x', 5000);
        await using var server = LoopbackServer.Start(RawAnswer.Of(500, body, "text/plain"));

        var error = await Should.ThrowAsync<ApiException>(() => GetAsync(server));

        error.Message.ShouldNotContain('\u001b');
        error.Message.ShouldNotContain('\n');
        error.Message.ShouldNotContain('\u202E');
        error.Message.Length.ShouldBeLessThan(300);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_not_quoted()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(500, "PNGPNG", "image/png"));

        var error = await Should.ThrowAsync<ApiException>(() => GetAsync(server));

        error.Message.ShouldNotContain("PNG");
    }

    [Fact]
    public async Task An_error_whose_text_breaks_off_is_still_that_error()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Of(503, "No way at all", "text/plain").WithoutLast(5));

        var error = await Should.ThrowAsync<ApiException>(() => GetAsync(server));

        error.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task A_connection_that_closes_without_an_answer_is_a_request_error()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Nothing);

        await Should.ThrowAsync<HttpRequestException>(() => GetAsync(server));
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_a_request_error()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json("""{"name":"a"}""").WithoutLast(3));

        var error = await Should.ThrowAsync<HttpRequestException>(() => GetAsync(server));

        error.Message.ShouldContain("the connection broke");
    }

    [Fact]
    public async Task A_server_that_nobody_listens_at_is_a_request_error()
    {
        var server = LoopbackServer.Start(RawAnswer.Nothing);
        var address = server.Address;
        await server.DisposeAsync();

        await Should.ThrowAsync<HttpRequestException>(() => GetAsync(server, address: address));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_server_that_goes_silent_is_a_request_error_and_no_cancellation(int missingBytes)
    {
        var answer = RawAnswer.Json("""{"name":"a"}""");
        answer = missingBytes == 0 ? RawAnswer.Nothing : answer.WithoutLast(missingBytes);
        await using var server = LoopbackServer.Start(answer with { Stalls = true });

        var error = await Should.ThrowAsync<HttpRequestException>(
            () => GetAsync(server, timeout: TimeSpan.FromMilliseconds(200)));

        error.Message.ShouldContain("was not answered within");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_cancellation_is_that_of_the_callers_token(int missingBytes)
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = LoopbackServer.Start(_ =>
        {
            cancellation.CancelAfter(TimeSpan.FromMilliseconds(50));
            var answer = missingBytes == 0 ? RawAnswer.Nothing : RawAnswer.Json("""{"name":"a"}""").WithoutLast(missingBytes);
            return answer with { Stalls = true };
        });

        var error = await Should.ThrowAsync<OperationCanceledException>(
            () => GetAsync(server, cancellationToken: cancellation.Token));

        error.CancellationToken.ShouldBe(cancellation.Token);
    }

    private static async Task<ApiAnswer<Clip>> GetAsync(
        LoopbackServer server, Uri? address = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var httpClient = new HttpClient(handler) { Timeout = timeout ?? TimeSpan.FromSeconds(30) };
        httpClient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        return await ApiCall.GetAsync(
            httpClient, address ?? server.Address, "/clips/a", ClipJsonContext.Default.Clip, TimeProvider.System, cancellationToken);
    }
}
