namespace KyyContracts.Generators.Tests.Build;

/// <summary>Tests over one copied tree, one after the other: each leaves it built.</summary>
[CollectionDefinition(nameof(BuildTests))]
public sealed class BuildTests : ICollectionFixture<BuildTree>;
