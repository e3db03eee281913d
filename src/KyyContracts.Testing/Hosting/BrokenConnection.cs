using System.Globalization;
using System.Net.Sockets;
using System.Text;
using KyyContracts.Testing.Behaviour;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace KyyContracts.Testing.Hosting;

/// <summary>Breaks the connection of a request.</summary>
internal static class BrokenConnection
{
    // An HTTP stack may ask again, unseen by its client, where nothing at all has come: of a dropped answer a beginning comes.
    private const string Beginning = "HTTP/1.1 ";

    public static async Task BreakAsync(HttpContext context, MockResponse answer)
    {
        if (answer.Delivery.Break != ConnectionBreak.Reset
            && context.Features.Get<IConnectionSocketFeature>() is { Socket: var socket })
        {
            // Past the server, which would hold back what comes before an abort.
            byte[] bytes = answer.Delivery.Break == ConnectionBreak.Dropped
                ? Encoding.ASCII.GetBytes(Beginning)
                : [.. Head(answer), .. answer.Body.AsSpan(0, answer.Body.Length / 2)];
            await socket.SendAsync(bytes, context.RequestAborted).ConfigureAwait(false);
            socket.Shutdown(SocketShutdown.Send);
        }

        context.Abort();
    }

    private static byte[] Head(MockResponse answer) => Encoding.ASCII.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"{Beginning}{(int)answer.Status} {answer.Status}\r\nContent-Type: {answer.ContentType}\r\nContent-Length: {answer.Body.Length}\r\n\r\n"));
}
