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
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Kiota.", StringComparison.Ordinal) || name == "KyyContracts.Core.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // Documentation is parsed as well: prose that breaks it is a warning.
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "Generated",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, Options)),
        References,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver(params AdditionalText[] files) => CSharpGeneratorDriver.Create(
        [new ContractGenerator().AsSourceGenerator()],
        files,
        optionsProvider: new MarkedFiles(),
        parseOptions: Options,
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorDriverRunResult Run(params AdditionalText[] files) =>
        Driver(files).RunGenerators(Compilation()).GetRunResult();

    public static GeneratorDriverRunResult Run(string facts) => Run(new FactsAdditionalText("/obj/contract.facts", facts));

    /// <summary>Compiles what the generator makes of facts, beside other sources and without a warning, and loads it.</summary>
    public static Assembly Load(string facts, params string[] sources) =>
        Load(new FactsAdditionalText("/obj/contract.facts", facts), sources);

    /// <inheritdoc cref="Load(string, string[])"/>
    public static Assembly Load(AdditionalText file, params string[] sources)
    {
        using var image = new MemoryStream();
        var result = Compile(file, sources).Emit(image);
        result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    /// <summary>Adds what the generator makes of facts to other sources.</summary>
    public static Compilation Compile(AdditionalText file, params string[] sources)
    {
        Driver(file).RunGeneratorsAndUpdateCompilation(Compilation(sources), out var compilation, out var diagnostics);
        diagnostics.ShouldBeEmpty();
        return compilation;
    }
}
