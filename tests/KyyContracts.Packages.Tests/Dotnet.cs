using System.Diagnostics;

namespace KyyContracts.Packages.Tests;

/// <summary>Runs the command line of the SDK as a user does, and leaves no server behind.</summary>
internal static class Dotnet
{
    public static Task<string> RunAsync(string folder, params string[] arguments) =>
        StartAsync(folder, [.. arguments, "-nodeReuse:false", "-p:UseSharedCompilation=false"]);

    /// <summary>Runs a command that takes no options of a build.</summary>
    public static async Task<string> StartAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The test host's own settings are not the user's.
        foreach (var inherited in start.Environment.Keys.Where(IsOfTheHost).ToList())
        {
            start.Environment.Remove(inherited);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var all = output + await errors;
        process.ExitCode.ShouldBe(0, all);
        return all;
    }

    private static bool IsOfTheHost(string variable) =>
        variable.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || variable is "DOTNET_HOST_PATH" or "CI";
}
