using System.Reflection;

namespace KyyContracts.Packages.Tests;

/// <summary>What the build knows of the places that the tests work on.</summary>
internal static class BuildSettings
{
    public static string RepositoryRoot => ValueOf(nameof(RepositoryRoot));

    /// <summary>Where restored packages are: the consumers take theirs from here, and download none.</summary>
    public static string PackagesFolder => ValueOf(nameof(PackagesFolder));

    private static string ValueOf(string key) => typeof(BuildSettings).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
