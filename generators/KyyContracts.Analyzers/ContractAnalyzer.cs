using System;
using System.Collections.Immutable;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers;

/// <summary>
/// What every analyzer stands on: it holds the gates, so that none can forget one. Nothing is registered where the
/// compilation has no contract, and nothing is said of generated code.
/// </summary>
public abstract class ContractAnalyzer : DiagnosticAnalyzer
{
    private protected ContractAnalyzer(ImmutableArray<DiagnosticDescriptor> rules) => SupportedDiagnostics = rules;

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (ContractFacts.Of(start.Compilation) is { } facts)
            {
                Register(start, facts);
            }
        });
    }

    /// <summary>Registers what the analyzer looks at in a compilation that has a contract.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext start, ContractFacts facts);
}
