namespace KyyContracts.Spec.Yaml;

/// <summary>What a document may cost to read. Far above a real contract, far below what hurts a build.</summary>
internal static class YamlLimits
{
    public const int Bytes = 4 * 1024 * 1024;
    public const int Depth = 64;
    public const int Nodes = 200_000;
    public const int ScalarLength = 64 * 1024;
}
