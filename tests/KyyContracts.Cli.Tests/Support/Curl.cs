using System.Diagnostics;

namespace KyyContracts.Cli.Tests.Support;

/// <summary>curl as it is installed, without the settings of who runs the tests.</summary>
internal static class Curl
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Where curl is; null where it is not installed.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "curl.exe" : "curl"))
        .FirstOrDefault(File.Exists);

    /// <summary>Asks an address, with options of curl if need be, and gives the status and the body.</summary>
    public static async Task<(int Status, byte[] Body)> AskAsync(string address, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var body = folder.File("body");
        using var process = Process.Start(new ProcessStartInfo(
            Program!, ["-q", "--noproxy", "*", "-sS", "-o", body, "-w", "%{http_code}", .. options, address])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var limit = new CancellationTokenSource(Limit);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        process.ExitCode.ShouldBe(0, await error);
        return (int.Parse(await output, null), await File.ReadAllBytesAsync(body, limit.Token));
    }
}
