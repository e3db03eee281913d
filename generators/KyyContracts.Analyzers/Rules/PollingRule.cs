using System;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules;

/// <summary>A rule on functions that poll.</summary>
/// <param name="descriptor">What the rule reports.</param>
internal abstract class PollingRule(DiagnosticDescriptor descriptor)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>Whether the rule judges methods by the delegates that they are given, too: it reports where <see cref="PollingFunction.LocationOf"/> says.</summary>
    public virtual bool JudgesGiven => false;

    /// <summary>Judges one function: a body that polls, a lambda or a local function in it.</summary>
    /// <param name="function">The function, with what its analysis has found.</param>
    /// <param name="options">The options of the file in .editorconfig.</param>
    /// <param name="report">Takes what is found.</param>
    public abstract void Judge(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report);
}
