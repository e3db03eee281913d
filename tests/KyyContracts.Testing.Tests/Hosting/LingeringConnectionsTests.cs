using System.Net.Sockets;

namespace KyyContracts.Testing.Tests.Hosting;

public class LingeringConnectionsTests
{
    // Without the cut, disposal takes half a minute: the limit is no measure of speed.
    [Fact(Timeout = 20_000)]
    public async Task A_request_that_never_ends_does_not_hold_up_disposal()
    {
        var server = MockServer.Start(JobContract.Api);
        using var client = new TcpClient("127.0.0.1", server.BaseAddress.Port);
        var stream = client.GetStream();
        await stream.WriteAsync("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        (await reader.ReadLineAsync()).ShouldBe("HTTP/1.1 100 Continue");

        await server.DisposeAsync();
    }
}
