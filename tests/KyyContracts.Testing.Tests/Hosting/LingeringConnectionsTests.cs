using System.Net.Sockets;

namespace KyyContracts.Testing.Tests.Hosting;

public class LingeringConnectionsTests
{
    [Fact(Timeout = 15_000)]
    public async Task A_request_sent_by_half_does_not_hold_up_disposal()
    {
        var server = MockServer.Start(JobContract.Api);
        using var client = new TcpClient("127.0.0.1", server.BaseAddress.Port);
        await client.GetStream().WriteAsync("GET / HTTP/1.1\r\nHos"u8.ToArray());
        // An answered request on another connection shows that the server has gone to work on the first.
        using var http = new HttpClient();
        using (await http.GetAsync(server.BaseAddress))
        {
        }

        await server.DisposeAsync();
    }
}
