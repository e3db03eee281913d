using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Tests.Mutation;

/// <summary>
/// The samples of a mutation run, kept with what the compiler has bound of them: no mutant changes a sample, and each is asked for some
/// thousand times in a process. The compiler's own driver binds a program twice each time, which is most of what a test costs.
/// </summary>
internal static class KeptPrograms
{
    /// <summary>Whether this is a mutation run.</summary>
    public static bool AreUsed =>
#if MUTATION
        true;
#else
        false;
#endif

    private static readonly AnalyzerOptions NoOptions = new([], new EditorConfig(string.Empty));

    private static readonly ConcurrentDictionary<(Compilation Start, string Sources), Compilation> Compilations = new();

    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<SyntaxTree, SemanticModel>> Models = new();

    /// <summary>The compilation of these sources, made once.</summary>
    public static Compilation Compilation(Compilation start, string[] sources, Func<Compilation> make) =>
        Compilations.GetOrAdd((start, string.Join('\0', sources)), static (_, making) => making(), make);

    /// <summary>The model of a tree of a kept compilation.</summary>
    public static SemanticModel Model(Compilation compilation, SyntaxTree tree) =>
        AreUsed ? Models.GetOrCreateValue(compilation).GetOrAdd(tree, added => compilation.GetSemanticModel(added)) : compilation.GetSemanticModel(tree);

    /// <summary>What the compiler's driver would report where no option is set.</summary>
    public static IReadOnlyList<Diagnostic> Analyze(Compilation compilation, IEnumerable<DiagnosticAnalyzer> analyzers)
    {
        var reported = new List<Diagnostic>();
        foreach (var analyzer in analyzers)
        {
            var actions = new Actions();
            analyzer.Initialize(actions);
            foreach (var start in actions.Starts)
            {
                start(new Start(compilation, NoOptions, actions));
            }

            foreach (var tree in compilation.SyntaxTrees)
            {
#pragma warning disable CS0618 // The driver that is to be used instead takes no model that is bound already.
                var file = new SemanticModelAnalysisContext(Model(compilation, tree), NoOptions, reported.Add, static _ => true, CancellationToken.None);
#pragma warning restore CS0618
                actions.OfModels.ForEach(action => action(file));
            }
        }

        return [.. CompilationWithAnalyzers.GetEffectiveDiagnostics(reported, compilation).Where(static diagnostic => !diagnostic.IsSuppressed)];
    }

    private sealed class Actions : AnalysisContext
    {
        public List<Action<CompilationStartAnalysisContext>> Starts { get; } = [];

        public List<Action<SemanticModelAnalysisContext>> OfModels { get; } = [];

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) { }

        public override void EnableConcurrentExecution() { }

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => Starts.Add(action);

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => OfModels.Add(action);

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw new NotSupportedException();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
            throw new NotSupportedException();
    }

    private sealed class Start(Compilation compilation, AnalyzerOptions options, Actions actions)
        : CompilationStartAnalysisContext(compilation, options, CancellationToken.None)
    {
        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => actions.OfModels.Add(action);

        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw new NotSupportedException();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
            throw new NotSupportedException();
    }
}
