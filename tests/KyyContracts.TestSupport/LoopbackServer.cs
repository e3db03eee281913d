using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KyyContracts.TestSupport;

/// <summary>A server on a real socket that says byte for byte what a test wants, right or wrong.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly Func<string, RawAnswer> _answer;
    private readonly Task _run;

    private LoopbackServer(Func<string, RawAnswer> answer)
    {
        _answer = answer;
        _listener.Start();
        _run = RunAsync();
    }

    /// <summary>The server's root, such as <c>http://127.0.0.1:1234/</c>.</summary>
    public Uri Address => new($"http://{_listener.LocalEndpoint}/");

    /// <summary>The heads of the requests so far: request line and headers.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    public static LoopbackServer Start(RawAnswer answer) => new(_ => answer);

    /// <summary>Starts a server that makes its answer from the head of the request.</summary>
    public static LoopbackServer Start(Func<string, RawAnswer> answer) => new(answer);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var head = await ReadHeadAsync(stream);
                _requests.Enqueue(head);
                var answer = _answer(head);
                await stream.WriteAsync(answer.Bytes, _stop.Token);
                if (answer.Stalls)
                {
                    await Task.Delay(Timeout.Infinite, _stop.Token);
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task<string> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var count = await stream.ReadAsync(buffer, _stop.Token);
            if (count == 0)
            {
                break;
            }

            head.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }

        return head.ToString();
    }
}
