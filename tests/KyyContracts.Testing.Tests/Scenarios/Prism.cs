using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using KyyContracts.TestSupport;

namespace KyyContracts.Testing.Tests.Scenarios;

/// <summary>Prism, an independent reader of the same document: as a proxy that validates, or as a mock server of its own.</summary>
internal sealed class Prism : IDisposable
{
    private const string Package = "@stoplight/prism-cli@5.14.2";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly Process _process;

    private Prism(Process process, int port)
    {
        _process = process;
        Address = new Uri($"http://127.0.0.1:{port}/");
    }

    /// <summary>Where npx is; null where it is not installed.</summary>
    public static string? Npx => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "npx.cmd" : "npx"))
        .FirstOrDefault(File.Exists);

    public Uri Address { get; }

    public static Task<Prism> ProxyAsync(Uri upstream) => StartAsync("proxy", Document, upstream.AbsoluteUri.TrimEnd('/'), "--errors");

    public static Task<Prism> MockAsync() => StartAsync("mock", Document);

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string Document => Repository.PathTo("spec", "kyyvideo2.openapi.yaml");

    private static async Task<Prism> StartAsync(params string[] arguments)
    {
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo(
            Npx!, ["--yes", "--package", Package, "prism", .. arguments, "--port", $"{port}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var prism = new Prism(process, port);
        var listening = new TaskCompletionSource();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("is listening", StringComparison.Ordinal) == true)
            {
                listening.TrySetResult();
            }
        };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await listening.Task.WaitAsync(Limit);
            return prism;
        }
        catch
        {
            prism.Dispose();
            throw;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
