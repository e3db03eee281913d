using System.Text;
using KyyContracts.Testing.Behaviour;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WireMock;
using WireMock.Exceptions;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;
using WireMock.Util;

namespace KyyContracts.Testing.Hosting;

/// <summary>WireMock.Net with one mapping that passes every request to the model of the service.</summary>
internal sealed class WireMockHost : IMockHost
{
    private readonly TaskCompletionSource _mapped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly LingeringConnections _lingering = new();
    private readonly WireMockServer _server;

    /// <exception cref="IOException">The port is taken.</exception>
    public WireMockHost(int port, TimeProvider clock)
    {
        if (port != 0)
        {
            LoopbackPort.EnsureFree(port);
        }

        var answers = new AnswerMiddleware(clock, _mapped.Task);
        try
        {
            _server = WireMockServer.Start(new WireMockServerSettings
            {
                Urls = [FormattableString.Invariant($"http://{LoopbackPort.Address}:{port}")],
                // Its log would keep the keys of all requests.
                MaxRequestLogCount = 0,
                DisableJsonBodyParsing = true,
                DisableRequestBodyDecompressing = true,
                AdditionalServiceRegistration = _lingering.Apply,
                PreWireMockMiddlewareInit = app => Set((IApplicationBuilder)app, answers),
            });
        }
        catch (WireMockException error)
        {
            throw new IOException($"The mock server could not listen on port {port} of the loopback address.", error);
        }

        Root = new Uri(FormattableString.Invariant($"http://{LoopbackPort.Address}:{_server.Port}/"));
    }

    public Uri Root { get; }

    public Uri VideoRoot => Root;

    /// <summary>Lets the host answer; requests that came before wait for it.</summary>
    public void Serve(MockService service)
    {
        _server
            .Given(Request.Create().UsingAnyMethod())
            .RespondWith(Response.Create().WithCallback(message => Write(service.Answer(Read(message)))));
        _mapped.SetResult();
    }

    public HttpMessageHandler CreateHandler() => new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };

    public void Dispose()
    {
        _lingering.CutSoon();
        _server.Stop();
        // WireMock.Net stops the host twice over, and the call that it waits for may be the one that finds nothing left to do.
        _stopped.Task.Wait();
        _server.Dispose();
        _lingering.Dispose();
    }

    private void Set(IApplicationBuilder app, AnswerMiddleware answers)
    {
        app.ApplicationServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopped.Register(_stopped.SetResult);
        app.Use(answers.InvokeAsync);
    }

    private static MockRequest Read(IRequestMessage message)
    {
        var headers = (message.Headers ?? new Dictionary<string, WireMockList<string>>())
            .Select(header => new KeyValuePair<string, IEnumerable<string>>(header.Key, header.Value));
        // WireMock's own Path has a space where the URL has a plus.
        var url = new Uri(message.Url);
        return new MockRequest(
            message.Method.ToUpperInvariant(), Uri.UnescapeDataString(url.AbsolutePath), MockRequest.Lookup(headers))
        {
            Query = Uri.UnescapeDataString(url.Query),
            QueryNames = MockRequest.NamesIn(url),
            Body = message.BodyAsBytes ?? (message.Body is { } text ? Encoding.UTF8.GetBytes(text) : []),
        };
    }

    private static ResponseMessage Write(MockResponse response)
    {
        AnswerSlot.Fill(response);
        var message = new ResponseMessage
        {
            StatusCode = (int)response.Status,
            BodyData = new BodyData { DetectedBodyType = BodyType.Bytes, BodyAsBytes = response.Body },
        };
        message.AddHeader("Content-Type", response.ContentType);
        foreach (var (name, value) in response.Headers)
        {
            message.AddHeader(name, value);
        }

        return message;
    }
}
