using Basic.Reference.Assemblies;
using KyyContracts.Analyzers.Tests.Verification;
using KyyContracts.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.Tests.Verification;

/// <summary>A project as an editor has it: its sources beside the tests' client, its diagnostics and what mends them.</summary>
internal sealed class Workbench
{
    public static readonly IReadOnlyList<CodeFixProvider> AllFixes =
    [
        .. typeof(ContractFix).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private static readonly IReadOnlyList<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(PollingOperationAttribute).Assembly.Location)];

    private readonly Project _project;

    private readonly string _editorConfig;

    private Workbench(Project project, string editorConfig) => (_project, _editorConfig) = (project, editorConfig);

    public static Workbench Of(params IEnumerable<string> sources) => With(string.Empty, sources);

    public static Workbench With(string editorConfig, params IEnumerable<string> sources)
    {
        var workspace = new AdhocWorkspace();
        var all = sources.ToList();
        var kind = all.Any(source => CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        var project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(CSharpParseOptions.Default)
            .WithMetadataReferences(References);
        project = project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From("root = true\n[*.cs]\n" + editorConfig), filePath: "/src/.editorconfig").Project;
        project = project.AddDocument("Contract.cs", RenderContract.Source).Project;
        return new(
            all.Aggregate(project, (project, source) => project.AddDocument($"Source{project.DocumentIds.Count}.cs", SourceText.From(source), filePath: $"/src/Source{project.DocumentIds.Count}.cs").Project),
            editorConfig);
    }

    /// <summary>The texts of the sources.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync() =>
        await Task.WhenAll(_project.Documents.Skip(1).Select(async document => (await document.GetTextAsync()).ToString()));

    /// <summary>What compiler and analyzers say, by where it stands; warnings and worse of the compiler, everything of the analyzers.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = (await _project.GetCompilationAsync())!;
        return
        [
            .. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Concat(await Analysis.RunAsync(compilation, "[*.cs]\n" + _editorConfig))
                .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the fix offers for the diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferedAsync(CodeFixProvider fix, Diagnostic diagnostic)
    {
        var offered = new List<CodeAction>();
        if (fix.FixableDiagnosticIds.Contains(diagnostic.Id) && _project.GetDocument(diagnostic.Location.SourceTree) is { } document)
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
        }

        return offered;
    }

    public async Task<Workbench> AfterAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return new(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(_project.Id)!, _editorConfig);
    }

    /// <summary>The project after all diagnostics of the rule were fixed at once; null where the fix does nothing.</summary>
    public async Task<Workbench?> AfterAllAsync(CodeFixProvider fix, string id, FixAllScope scope = FixAllScope.Project)
    {
        var diagnostics = (await DiagnosticsAsync()).Where(diagnostic => diagnostic.Id == id).ToList();
        var document = _project.Documents.Skip(1).First();
        var all = new FixAllContext(document, fix, scope, fix.GetType().Name, [id], new Known(diagnostics), CancellationToken.None);
        return await fix.GetFixAllProvider()!.GetFixAsync(all) is { } action ? await AfterAsync(action) : null;
    }

    private sealed class Known(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
