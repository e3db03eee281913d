using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KyyContracts.Cli.Tests.Support;

/// <summary>A server that gives the same answer to whatever it is asked, on a real socket.</summary>
internal sealed class CannedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _answer;
    private readonly Task _serving;

    public CannedServer(string status, string body, string mediaType = "application/json", string headers = "")
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        _answer =
        [
            .. Encoding.ASCII.GetBytes(
                $"HTTP/1.1 {status}\r\nContent-Type: {mediaType}\r\nContent-Length: {bytes.Length}\r\n{headers}Connection: close\r\n\r\n"),
            .. bytes,
        ];
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address => $"http://{_listener.LocalEndpoint}/";

    public Shell Shell(string key = "key-for-tests-0123456789") => new Shell()
        .With(Settings.KeyVariable, key)
        .With(Settings.AddressVariable, Address);

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var connection = await _listener.AcceptSocketAsync();
                await connection.ReceiveAsync(new byte[65536]);
                await connection.SendAsync(_answer);
                connection.Shutdown(SocketShutdown.Send);
            }
        }
        catch (Exception error) when (error is SocketException or InvalidOperationException)
        {
            // The listener has stopped, maybe before the next connection was asked for.
        }
    }
}
