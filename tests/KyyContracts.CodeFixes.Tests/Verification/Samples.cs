using System.Reflection;
using KyyContracts.Analyzers.Tests.Corpus;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.CodeFixes.Tests.Verification;

/// <summary>Every source in which the analyzers' tests expect something, by a name.</summary>
internal static class Samples
{
    public static readonly IReadOnlyDictionary<string, string> All =
        Found().Concat(CorpusTests.Names.Select(name => (Name: $"Corpus/{name}", Source: CorpusTests.Usings + "\n" + CorpusTests.Read(name))))
            .ToDictionary(sample => sample.Name, sample => sample.Source);

    private static IEnumerable<(string Name, string Source)> Found() =>
        from type in typeof(RenderContract).Assembly.GetTypes()
        where type.Name.EndsWith("Samples", StringComparison.Ordinal)
        let found = type.GetField("Found", BindingFlags.Static | BindingFlags.Public)?.GetValue(null) as IReadOnlyDictionary<string, string>
        where found is not null
        from sample in found
        select ($"{type.Name}/{sample.Key}", Markup.Parse(RenderContract.Method(sample.Value)).Source);
}
