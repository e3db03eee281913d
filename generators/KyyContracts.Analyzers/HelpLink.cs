using System.Linq;
using System.Reflection;

namespace KyyContracts.Analyzers;

/// <summary>Where a rule's page is: in the repository, at the tag of this version.</summary>
internal static class HelpLink
{
    private static readonly string Pages = typeof(HelpLink).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "RulePages").Value!;

    public static string Of(string id) => $"{Pages}/{id}.md";
}
