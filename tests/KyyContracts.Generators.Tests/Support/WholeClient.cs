using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>A client with its facts and its JSON context, compiled as a project with documentation compiles it.</summary>
internal static class WholeClient
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly IReadOnlyList<ISourceGenerator> Generators =
    [
        new ContractGenerator().AsSourceGenerator(),
        .. new AnalyzerFileReference(BuildTools.JsonGenerator, new Loader()).GetGenerators(LanguageNames.CSharp),
    ];

    /// <summary>The compilation of what NSwag and the generator made of one contract.</summary>
    public static CSharpCompilation Compile(string client, string facts)
    {
        var compilation = GeneratorHost.Compilation()
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(client, Options, "Client.g.cs"));
        CSharpGeneratorDriver.Create(
                Generators, [new FactsAdditionalText("/obj/contract.facts", facts)], Options, new MarkedFiles())
            .RunGeneratorsAndUpdateCompilation(compilation, out var result, out var diagnostics);
        diagnostics.ShouldBeEmpty();
        return (CSharpCompilation)result;
    }

    /// <summary>What the compiler says of it, warnings included.</summary>
    public static IReadOnlyList<string> Complaints(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString())];

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
    }
}
