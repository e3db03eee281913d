using System.Globalization;
using System.Net.Sockets;
using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Hosting;

/// <summary>Answers requests as the host does, within the call that makes them.</summary>
internal sealed class InMemoryHandler(InMemoryHost host, TimeProvider clock) : HttpMessageHandler
{
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendAsync(request, cancellationToken).GetAwaiter().GetResult();

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var answer = host.Answer(await RequestReader.ReadAsync(request, cancellationToken).ConfigureAwait(false));
        if (answer.Delivery.Delay > TimeSpan.Zero)
        {
            await Task.Delay(answer.Delivery.Delay, clock, cancellationToken).ConfigureAwait(false);
        }

        return answer.Delivery.Break switch
        {
            ConnectionBreak.Dropped => throw new HttpRequestException(
                HttpRequestError.ResponseEnded, "The connection was closed without an answer."),
            ConnectionBreak.Reset => throw new HttpRequestException(
                HttpRequestError.ConnectionError,
                "The connection was reset.",
                new SocketException((int)SocketError.ConnectionReset)),
            _ => Write(answer, request),
        };
    }

    private HttpResponseMessage Write(MockResponse answer, HttpRequestMessage request)
    {
        var isHead = request.Method == HttpMethod.Head;
        var body = new AnswerStream(
            isHead ? [] : answer.Body, answer.Delivery.Break == ConnectionBreak.Truncated, (clock as VirtualTime)?.Work);
        var response = new HttpResponseMessage(answer.Status) { Content = new StreamContent(body), RequestMessage = request };
        var date = clock.GetUtcNow() + answer.Delivery.ClockOffset;
        response.Headers.TryAddWithoutValidation("Date", date.ToString("R", CultureInfo.InvariantCulture));
        response.Content.Headers.TryAddWithoutValidation("Content-Type", answer.ContentType);
        response.Content.Headers.ContentLength = answer.Body.Length;
        foreach (var (name, value) in answer.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }
}
