using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>An operation that a value rule is asked about, with all that it may ask.</summary>
internal readonly struct ValueSite(OperationAnalysisContext context, ContractFacts facts)
{
    public ContractFacts Facts { get; } = facts;

    public IOperation Operation => context.Operation;

    public void Report(Diagnostic diagnostic) => context.ReportDiagnostic(diagnostic);
}
