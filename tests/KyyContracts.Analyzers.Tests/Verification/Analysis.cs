using System.Collections.Concurrent;
using System.Collections.Immutable;
using KyyContracts.Analyzers.Tests.Mutation;
using KyyContracts.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Tests.Verification;

/// <summary>Runs every analyzer of the assembly over sources, as the compiler would.</summary>
internal static class Analysis
{
    private static readonly ImmutableArray<Type> Analyzers =
    [
        .. typeof(ContractAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>All analyzers, made anew: a mutation of what makes one shows in every test.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> AllRules => [.. Analyzers.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    // The framework of the test host itself: packages of references ask for a newer Roslyn than the oldest that is tested.
    private static IEnumerable<MetadataReference> HostReferences =>
        Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(file => Path.GetFileName(file) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll"))
            .Where(file => !Path.GetFileName(file).Contains("Native", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));

    // Compilations that grow from one share what was read of its references.
    private static readonly CSharpCompilation Bare = CSharpCompilation.Create(
        "Consumer",
        references: HostReferences,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));

    private static readonly CSharpCompilation WithCore =
        Bare.AddReferences(MetadataReference.CreateFromFile(typeof(PollingOperationAttribute).Assembly.Location));

    private static readonly CSharpCompilation WithRender = WithCore.AddReferences(Referred(WithCore.WithAssemblyName("Render"), RenderContract.Source));

    private static readonly ConcurrentDictionary<MetadataReference, CSharpCompilation> WithLibrary = new();

    public static Compilation Compile(bool withContract, params string[] sources) => Compile(withContract ? WithCore : Bare, sources);

    /// <summary>A program that refers to the assembly of <see cref="RenderContract"/>, and to a library.</summary>
    public static Compilation CompileConsumer(string source, MetadataReference? library = null) =>
        Compile(library is null ? WithRender : WithLibrary.GetOrAdd(library, static added => WithRender.AddReferences(added)), [source]);

    private static Compilation Compile(CSharpCompilation start, string[] sources) =>
        KeptPrograms.AreUsed ? KeptPrograms.Compilation(start, sources, () => CompileAnew(start, sources)) : CompileAnew(start, sources);

    private static CSharpCompilation CompileAnew(CSharpCompilation start, string[] sources)
    {
        var trees = sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"Source{index}.cs")).ToList();
        var compilation = start.AddSyntaxTrees(trees);
        return trees.Any(tree => tree.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement))
            ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication))
            : compilation;
    }

    /// <summary>An assembly of this name with nothing, or this, in it.</summary>
    public static MetadataReference Assembly(string name, string source = "") => Referred(Bare.WithAssemblyName(name), source);

    private static PortableExecutableReference Referred(CSharpCompilation start, string source)
    {
        using var image = new MemoryStream();
        start.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source)).Emit(image).Success.ShouldBeTrue();
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>What all rules report.</summary>
    /// <param name="compilation">The sources.</param>
    /// <param name="editorConfig">An .editorconfig beside them.</param>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(Compilation compilation, string editorConfig = "")
    {
        if (KeptPrograms.AreUsed && editorConfig.Length == 0 && !MayBeGenerated(compilation))
        {
            return KeptPrograms.Analyze(compilation, AllRules);
        }

        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new EditorConfig(editorConfig)), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        return await new CompilationWithAnalyzers(compilation, AllRules, options).GetAnalyzerDiagnosticsAsync();
    }

    // The compiler's driver alone knows what is generated.
    private static bool MayBeGenerated(Compilation compilation) =>
        compilation.SyntaxTrees.Any(tree => tree.ToString().Contains("enerated", StringComparison.Ordinal));

    /// <summary>Holds what is reported against the marks in the source.</summary>
    /// <param name="marked">The source.</param>
    /// <param name="ids">The rules that are asked for; none for all.</param>
    public static Task VerifyAsync(string marked, params string[] ids) => VerifyAsync(string.Empty, null, marked, ids);

    /// <summary>The same, with an .editorconfig beside the source.</summary>
    public static Task VerifyWithAsync(string editorConfig, string marked, params string[] ids) =>
        VerifyAsync(editorConfig, null, marked, ids);

    /// <summary>The same, by a contract of its own.</summary>
    public static Task VerifyByAsync(string contract, string marked, params string[] ids) => VerifyAsync(string.Empty, contract, marked, ids);

    private static async Task VerifyAsync(string editorConfig, string? contract, string marked, string[] ids)
    {
        var markup = Markup.Parse(marked);
        var compilation = contract is null ? CompileConsumer(markup.Source) : Compile(withContract: true, markup.Source, contract);
        compilation.ShouldCompile();

        var reported = await RunAsync(compilation, editorConfig);
        reported.Where(diagnostic => !diagnostic.Id.StartsWith("KYY")).ShouldBeEmpty("a rule that fails finds nothing");

        var found = from diagnostic in reported
                    let span = diagnostic.Location.SourceSpan
                    where ids.Length == 0 || ids.Contains(diagnostic.Id)
                    orderby span.Start
                    select new Finding(diagnostic.Id, span, diagnostic.Location.SourceTree!.ToString().Substring(span.Start, span.Length));
        found.ToList().ShouldBe(markup.Expected, markup.Source);
    }
}
