using KyyContracts.TestSupport;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>What the build of this repository generated for its clients.</summary>
internal static class GeneratedCode
{
    public static string Client => Read("KyyContracts", "Client.g.cs");

    public static string Facts => Read("KyyContracts", "contract.facts");

    public static string KiotaFacts => Read("KyyContracts.Kiota", "contract.facts");

    private static string Read(string project, string name) =>
        File.ReadAllText(Repository.PathTo("src", project, "obj", "contracts", "kyyvideo2.openapi", name));
}
