using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.Analyzers;

/// <summary>
/// KYY9002: tells of options that are not understood, each once, at the start of the first file for which it is set: an
/// analyzer does not see where .editorconfig itself is.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer() : ContractAnalyzer(ImmutableArray.Create(Descriptors.OptionNotUnderstood))
{
    private protected override void Register(CompilationStartAnalysisContext start, ContractFacts facts)
    {
        var models = new Lazy<IReadOnlyList<string>>(() => KnownModels.In(start.Compilation, facts));
        var check = new OptionCheck(() => models.Value);
        var provider = start.Options.AnalyzerConfigOptionsProvider;
        var found = new Dictionary<OptionCheck.Misunderstood, SyntaxTree>();
        foreach (var tree in start.Compilation.SyntaxTrees)
        {
            var options = provider.GetOptions(tree);
            foreach (var misunderstood in check.In(options))
            {
                if (!found.ContainsKey(misunderstood) && !GeneratedFiles.Contain(tree, options))
                {
                    found.Add(misunderstood, tree);
                }
            }
        }

        if (found.Count > 0)
        {
            start.RegisterSyntaxTreeAction(context => Report(context, found));
        }
    }

    private static void Report(SyntaxTreeAnalysisContext context, Dictionary<OptionCheck.Misunderstood, SyntaxTree> found)
    {
        foreach (var option in found.Where(option => option.Value == context.Tree).Select(option => option.Key))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.OptionNotUnderstood,
                Location.Create(context.Tree, new TextSpan(0, 0)),
                option.Key,
                option.Value,
                option.Fault,
                option.Remedy));
        }
    }
}
