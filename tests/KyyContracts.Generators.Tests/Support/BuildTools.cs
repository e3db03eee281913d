using System.Reflection;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>Where the tools are that a build runs, as this build knew them.</summary>
internal static class BuildTools
{
    public static string NSwag => PathOf(nameof(NSwag));

    public static string JsonGenerator => PathOf(nameof(JsonGenerator));

    private static string PathOf(string key) => typeof(BuildTools).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
