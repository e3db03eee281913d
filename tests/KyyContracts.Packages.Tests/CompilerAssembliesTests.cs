using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace KyyContracts.Packages.Tests;

/// <summary>What a package brings into the compiler's process, where two versions of one assembly do not fit.</summary>
[Collection(PackedOnce.Name)]
public sealed class CompilerAssembliesTests(PackedPackages packages)
{
    private static readonly string[] OfTheCompiler =
        ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory"];

    // Which has fixes alone: the compiler finds nothing in it to load.
    private const string OfTheEditor = "KyyContracts.CodeFixes.dll";

    [Theory]
    [InlineData("KyyContracts.Core")]
    [InlineData("KyyContracts.Generators")]
    public void Only_assemblies_of_this_repository_that_need_the_compiler_alone_are_loaded(string package)
    {
        using var archive = ZipFile.OpenRead(packages.PathOf(package));
        var loaded = archive.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)).ToList();

        loaded.ShouldNotBeEmpty();
        loaded.ShouldAllBe(entry => entry.Name.StartsWith("KyyContracts.", StringComparison.Ordinal));
        var own = loaded.Select(entry => Path.GetFileNameWithoutExtension(entry.Name));
        loaded.Where(entry => entry.Name != OfTheEditor).SelectMany(ReferencesOf).Except(own).Except(OfTheCompiler).ShouldBeEmpty();
    }

    [Fact]
    public void The_fixes_need_the_editor_s_own_assemblies_and_hold_nothing_for_the_compiler()
    {
        using var archive = ZipFile.OpenRead(packages.PathOf("KyyContracts.Core"));
        var fixes = archive.Entries.Single(entry => entry.Name == OfTheEditor);

        ReferencesOf(fixes).Except(OfTheCompiler)
            .ShouldBe(["KyyContracts.Analyzers", "Microsoft.CodeAnalysis.Workspaces"], ignoreOrder: true);
        TypesUsedBy(fixes).ShouldNotContain("DiagnosticAnalyzerAttribute");
    }

    private static IReadOnlyList<string> ReferencesOf(ZipArchiveEntry entry) => Read(entry, metadata =>
        metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)));

    private static IReadOnlyList<string> TypesUsedBy(ZipArchiveEntry entry) => Read(entry, metadata =>
        metadata.TypeReferences.Select(handle => metadata.GetString(metadata.GetTypeReference(handle).Name)));

    private static IReadOnlyList<string> Read(ZipArchiveEntry entry, Func<MetadataReader, IEnumerable<string>> names)
    {
        using var content = entry.Open();
        using var image = new MemoryStream();
        content.CopyTo(image);
        image.Position = 0;
        using var file = new PEReader(image);
        return [.. names(file.GetMetadataReader())];
    }
}
