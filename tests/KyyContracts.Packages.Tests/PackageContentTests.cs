using System.IO.Compression;
using System.Xml.Linq;
using KyyContracts.TestSupport;

namespace KyyContracts.Packages.Tests;

[Collection(PackedOnce.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    [Fact]
    public Task The_core_package_holds_the_library_and_the_analyzers() => Snapshot.MatchAsync(Describe("KyyContracts.Core"));

    [Fact]
    public Task The_client_package_carries_the_analyzers_of_core_on() => Snapshot.MatchAsync(Describe("KyyContracts"));

    [Fact]
    public Task The_client_package_in_Kiotas_shape_carries_the_analyzers_of_core_on() => Snapshot.MatchAsync(Describe("KyyContracts.Kiota"));

    [Fact]
    public Task The_generators_package_holds_targets_templates_generator_and_spec_compiler() => Snapshot.MatchAsync(Describe("KyyContracts.Generators"));

    private string Describe(string package)
    {
        using var archive = ZipFile.OpenRead(packages.PathOf(package));
        using var nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var dependencies = XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(dependency => $"depends on {dependency.Attribute("id")!.Value}, without {dependency.Attribute("exclude")?.Value ?? "nothing"}");
        var files = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml");
        return string.Join('\n', dependencies.Concat(files).Order(StringComparer.Ordinal));
    }
}
