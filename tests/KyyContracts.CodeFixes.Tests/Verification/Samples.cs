using System.Reflection;
using KyyContracts.Analyzers.Tests.Corpus;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

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
        let whole = FormOf(found.Values.First())
        from sample in found
        select ($"{type.Name}/{sample.Key}", whole(sample.Value));

    // Samples are programs, statements, or statements about a task that was polled before.
    private static Func<string, string> FormOf(string sample) => new Func<string, string>[]
    {
        statements => Markup.Parse(RenderContract.Method(statements)).Source,
        statements => Markup.Parse(RenderContract.Method($"var task = await client.GetRenderAsync(id, token); {statements} return null;")).Source,
        program => Markup.Parse(program).Source,
    }.First(form => Analysis.CompileConsumer(form(sample)).GetDiagnostics().All(diagnostic => diagnostic.Severity < DiagnosticSeverity.Error));
}
