namespace KyyContracts.Packages.Tests;

/// <summary>The packages, packed once from a copy of the sources into a feed of their own, under a version that is nobody else's.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly TemporaryFolder _sources = new();
    private readonly TemporaryFolder _home = new();
    private readonly string _suffix = $"test.{Guid.NewGuid():N}";

    public string Feed => _home.Sub("feed");

    public string Version => Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "KyyContracts.Core.*.nupkg").Single())["KyyContracts.Core.".Length..];

    public string PathOf(string package) => Path.Combine(Feed, $"{package}.{Version}.nupkg");

    /// <summary>Copies a project of <c>tests/consumers</c>, builds it from the packages and answers what the build printed.</summary>
    public async Task<BuiltConsumer> BuildAsync(string consumer)
    {
        using var copy = CopyOf(consumer);
        return await copy.BuildAsync();
    }

    /// <summary>Copies a project of <c>tests/consumers</c> for builds of its own.</summary>
    public ConsumerCopy CopyOf(string consumer) => new(
        consumer,
        $"-p:KyyContractsVersion={Version}",
        $"-p:RestoreSources={Feed}",
        $"-p:RestorePackagesPath={_home.Sub("packages")}",
        $"-p:RestoreFallbackFolders={BuildSettings.PackagesFolder}");

    public async ValueTask InitializeAsync()
    {
        foreach (var part in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "README.md", "LICENSE", "spec", "generators", "src" })
        {
            _sources.Copy(part);
        }

        string[] suffix = [$"-p:VersionSuffix={_suffix}", "-o", Feed];
        await Dotnet.RunAsync(_sources.Path, ["pack", "src/KyyContracts", .. suffix]);
        // Built along with the client.
        await Dotnet.RunAsync(_sources.Path, ["pack", "src/KyyContracts.Core", "--no-build", .. suffix]);
        await Dotnet.RunAsync(_sources.Path, ["pack", "src/KyyContracts.Kiota", .. suffix]);
        await Dotnet.RunAsync(_sources.Path, ["pack", "src/KyyContracts.Testing", .. suffix]);
        await Dotnet.RunAsync(_sources.Path, ["pack", "generators/KyyContracts.Generators.Package", .. suffix]);
    }

    public ValueTask DisposeAsync()
    {
        _sources.Dispose();
        _home.Dispose();
        return ValueTask.CompletedTask;
    }
}
