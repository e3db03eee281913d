using KyyContracts.TestSupport;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>What the build of this repository generated for src/KyyContracts.</summary>
internal static class GeneratedCode
{
    public static string Client => Read("Client.g.cs");

    public static string Facts => Read("contract.facts");

    private static string Read(string name) =>
        File.ReadAllText(Repository.PathTo("src", "KyyContracts", "obj", "contracts", "kyyvideo2.openapi", name));
}
