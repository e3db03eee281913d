namespace KyyContracts.Packages.Tests;

/// <summary>A copy of a consumer, in a folder whose name has a space, gone after use.</summary>
public sealed class ConsumerCopy : IDisposable
{
    private readonly TemporaryFolder _folder = new("a consumer ");
    private readonly string[] _options;

    public ConsumerCopy(string consumer, params string[] options)
    {
        _folder.Copy("tests/consumers");
        _options = options;
        Project = Path.Combine(_folder.Path, "tests", "consumers", consumer);
    }

    public string Project { get; }

    /// <summary>Builds the project, which must succeed.</summary>
    public async Task<BuiltConsumer> BuildAsync(params string[] options)
    {
        var output = await Dotnet.RunAsync(Project, ["build", .. _options, .. options]);
        return new BuiltConsumer(output, SarifLog.Read(Project), SarifLog.Expected(Project), SarifLog.Read(Project, "warning"));
    }

    /// <summary>Applies the fixes of these rules to the built project, as an editor would.</summary>
    public Task<string> FixAsync(params string[] ids) =>
        Dotnet.StartAsync(Project, ["format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", .. ids]);

    /// <summary>Runs the built program, which must succeed, and answers what it printed.</summary>
    public Task<string> RunAsync() => Dotnet.RunAsync(Project, ["run", "--no-build"]);

    public void Dispose() => _folder.Dispose();
}
