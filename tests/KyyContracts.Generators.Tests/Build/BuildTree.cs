using System.Text.RegularExpressions;
using KyyContracts.TestSupport;

namespace KyyContracts.Generators.Tests.Build;

/// <summary>
/// A copy of the repository's parts that make the client, in a folder whose name has a space, with two projects that use
/// the client. It is built once, by a solution, in parallel; the tests then edit it one after the other.
/// </summary>
public sealed class BuildTree : IAsyncLifetime
{
    private const string Contract = "src/KyyContracts/obj/contracts/kyyvideo2.openapi";

    private static readonly string[] Parts =
    [
        "Directory.Build.props", "Directory.Packages.props", "global.json", "generators", "spec",
        "src/Directory.Build.props", "src/KyyContracts", "src/KyyContracts.Core",
    ];

    private static readonly string[] Consumers = ["First", "Second"];

    private readonly string _root = Path.Combine(Path.GetTempPath(), $"kyy build {Guid.NewGuid():N}");

    public BuildRun FirstBuild { get; private set; } = null!;

    public string FirstClient { get; private set; } = null!;

    public string FirstFacts { get; private set; } = null!;

    public string Client => Read($"{Contract}/Client.g.cs");

    public string Facts => Read($"{Contract}/contract.facts");

    public async ValueTask InitializeAsync()
    {
        Repository.CopyTo(_root, Parts);
        foreach (var consumer in Consumers)
        {
            Write($"{consumer}/{consumer}.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../src/KyyContracts/KyyContracts.csproj" /></ItemGroup>
                </Project>
                """);
            Write($"{consumer}/Use.cs", $"namespace {consumer}; internal static class Use {{ public static System.Type Client => typeof(KyyContracts.VideoResultClient); }}");
        }

        Write("All.slnx", $"<Solution>{string.Concat(Consumers.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        FirstBuild = await BuildAsync("All.slnx", "-m:4");
        FirstBuild.ShouldSucceed();
        FirstClient = Client;
        FirstFacts = Facts;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Builds the client's project, or another.</summary>
    public async Task<BuildRun> BuildAsync(string project = "src/KyyContracts", params string[] options) =>
        new(await DotNet.RunAsync(_root, ["build", project, "-v:normal", "-p:RunAnalyzers=false", .. options]));

    public Task<DotNetResult> RunAsync(params string[] arguments) => DotNet.RunAsync(_root, arguments);

    public bool HasGenerated(string file) => Path.Exists(Path.Combine(_root, Contract, file));

    public DateTime TimeOfLibrary() => File.GetLastWriteTimeUtc(Path.Combine(_root, "src/KyyContracts/obj/Debug/net10.0/KyyContracts.dll"));

    public string Read(string path) => File.ReadAllText(Path.Combine(_root, path));

    public void Write(string path, string text)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Replaces the first match of a pattern, which must be there.</summary>
    public void Edit(string path, string pattern, string replacement)
    {
        var text = Read(path);
        var expression = new Regex(pattern, RegexOptions.Multiline);
        expression.IsMatch(text).ShouldBeTrue($"'{pattern}' is not in {path}");
        Write(path, expression.Replace(text, replacement, 1));
    }
}
