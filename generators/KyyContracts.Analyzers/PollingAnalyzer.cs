using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Options;
using KyyContracts.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers;

/// <summary>
/// Judges the functions that poll by the flow of states and time in them. All rules share one registration and one
/// analysis; what does not poll is not even bound.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PollingAnalyzer : ContractAnalyzer
{
    private static readonly PollingRule[] Rules =
    [
        new PollsTooOften(),
        new PollsWithoutPause(),
        new PollsFinishedTask(),
        new NeverGivesUp(),
        new BlocksThread(),
        new PollsAllAtOnce(),
        new WaitsByHand(),
        new PollsSoonerThanRecommended(),
        new IgnoresFailure(),
        new ReadsResultTooEarly(),
        new ReadsReasonTooEarly(),
        new DiscardsAnswer(),
    ];

    /// <summary>Makes the analyzer.</summary>
    public PollingAnalyzer()
        : base(Rules.Select(rule => rule.Descriptor).ToImmutableArray())
    {
    }

    // Files and bodies in which no poll stands are not bound. An action on operations would have every body bound.
    private protected override void Register(CompilationStartAnalysisContext start, ContractFacts facts) =>
        start.RegisterSemanticModelAction(file =>
        {
            if (facts.AreUsedIn(file.SemanticModel.SyntaxTree))
            {
                Judge(file, facts);
            }
        });

    private static void Judge(SemanticModelAnalysisContext context, ContractFacts facts)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        var file = new PollingFile(facts, context.SemanticModel, context.CancellationToken);
        foreach (var syntax in PollingBodies.In(facts.BodiesIn(tree), facts.Names))
        {
            if (file.PollingBody(syntax) is { } body && !ExemptMembers.Covers(syntax, context.SemanticModel, options))
            {
                Judge(PollingFunction.In(body, file), options, context.ReportDiagnostic);
            }
        }
    }

    private static void Judge(IEnumerable<PollingFunction> functions, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        foreach (var function in functions)
        {
            foreach (var rule in Rules)
            {
                rule.Judge(function, options, report);
            }

            foreach (var given in function.Given)
            {
                foreach (var rule in Rules.Where(static rule => rule.JudgesGiven))
                {
                    rule.Judge(given, options, report);
                }
            }
        }
    }
}
