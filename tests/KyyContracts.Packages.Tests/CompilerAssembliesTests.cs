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
        loaded.SelectMany(ReferencesOf).Except(own).Except(OfTheCompiler).ShouldBeEmpty();
    }

    private static IEnumerable<string> ReferencesOf(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var image = new MemoryStream();
        content.CopyTo(image);
        image.Position = 0;
        using var file = new PEReader(image);
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
