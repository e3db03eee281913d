using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Options;
using KyyContracts.Analyzers.Rules.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers;

/// <summary>Judges the switches on a task's state, wherever the task comes from. Bodies without one that names something of the contract are not bound.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwitchAnalyzer() : ContractAnalyzer(ImmutableArray.Create(Descriptors.LumpsStates))
{
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
        var model = context.SemanticModel;
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree);
        foreach (var body in facts.BodiesIn(model.SyntaxTree).Where(body => body.HasSwitch && body.NamesAny(facts.Names.All)).Select(static body => body.Syntax))
        {
            if (!ExemptMembers.Covers(body, model, options) && model.GetOperation(body, context.CancellationToken) is { Parent: null } root)
            {
                Judge(root, context, facts);
            }
        }
    }

    private static void Judge(IOperation root, SemanticModelAnalysisContext context, ContractFacts facts)
    {
        var known = new KnownStates(root, facts, context.SemanticModel, context.CancellationToken);
        foreach (var operation in root.Descendants())
        {
            // What is known of the states costs more to find out, and can only take away.
            if (StateSwitch.Of(operation, facts) is { } on
                && LumpsStates.Judge(operation, on, on.Space.All) is not null
                && LumpsStates.Judge(operation, on, known.At(on.Value.Syntax) ?? on.Space.All) is { } found)
            {
                context.ReportDiagnostic(found);
            }
        }
    }
}
