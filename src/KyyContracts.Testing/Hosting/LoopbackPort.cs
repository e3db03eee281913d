using System.Net;
using System.Net.Sockets;

namespace KyyContracts.Testing.Hosting;

/// <summary>A port of the loopback address.</summary>
internal static class LoopbackPort
{
    public static IPAddress Address => IPAddress.Loopback;

    /// <summary>Tells at once that a port is taken; WireMock.Net finds it out by a time limit.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static void EnsureFree(int port)
    {
        using var listener = new TcpListener(Address, port);
        try
        {
            listener.Start();
        }
        catch (SocketException error)
        {
            throw new IOException(
                $"The mock server cannot listen on port {port} of the loopback address ({error.SocketErrorCode}): "
                + "free it, or give another one or 0 for any.",
                error);
        }
    }
}
