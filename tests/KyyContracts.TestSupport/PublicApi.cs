using System.Reflection;
using PublicApiGenerator;

namespace KyyContracts.TestSupport;

/// <summary>The public surface of an assembly as C#, one stable text to hold a change against.</summary>
public static class PublicApi
{
    public static string Of(Assembly assembly) =>
        assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
}
