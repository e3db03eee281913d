using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>Runs the generator as the compiler does.</summary>
internal static class GeneratorHost
{
    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "KyyContracts.Core.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "Generated",
        sources.Select(source => CSharpSyntaxTree.ParseText(source)),
        References,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver(params AdditionalText[] files) => CSharpGeneratorDriver.Create(
        [new ContractGenerator().AsSourceGenerator()],
        files,
        optionsProvider: new MarkedFiles(),
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorDriverRunResult Run(params AdditionalText[] files) =>
        Driver(files).RunGenerators(Compilation()).GetRunResult();

    public static GeneratorDriverRunResult Run(string facts) => Run(new FactsAdditionalText("/obj/contract.facts", facts));

    /// <summary>Compiles what the generator makes of facts, without a warning, and loads it.</summary>
    public static Assembly Load(string facts)
    {
        Driver(new FactsAdditionalText("/obj/contract.facts", facts))
            .RunGeneratorsAndUpdateCompilation(Compilation(), out var compilation, out var diagnostics);
        diagnostics.ShouldBeEmpty();
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }
}
