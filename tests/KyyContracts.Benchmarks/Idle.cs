using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Benchmarks;

/// <summary>An analyzer that is called for every file and looks at nothing: a build has analyzers anyway.</summary>
#pragma warning disable RS1001, RS2008 // It is made by hand, found by nobody and never released.
internal sealed class Idle : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Never = new("IDLE", "Idle", "Idle", "Idle", DiagnosticSeverity.Hidden, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Never];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        // Without any action the driver does not even compile.
        context.RegisterSemanticModelAction(static _ => { });
    }
}
#pragma warning restore RS1001, RS2008
