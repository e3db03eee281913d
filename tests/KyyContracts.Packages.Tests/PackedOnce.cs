namespace KyyContracts.Packages.Tests;

/// <summary>The tests that share one packing.</summary>
[CollectionDefinition(Name)]
public sealed class PackedOnce : ICollectionFixture<PackedPackages>
{
    public const string Name = "Packed packages";
}
