using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Options;
using KyyContracts.Analyzers.Rules.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers;

/// <summary>KYY9001: an attribute of the contract contradicts itself, or what bears it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnnotationAnalyzer : ContractAnalyzer
{
    private static readonly Dictionary<string, Func<Annotation, IEnumerable<Fault>>> Checks = new(StringComparer.Ordinal)
    {
        ["PollingOperation"] = annotation => OperationFaults.OfOperation(annotation).Concat(TermsFaults.Of(annotation)),
        ["PollingVariant"] = annotation => OperationFaults.OfVariant(annotation).Concat(TermsFaults.Of(annotation)),
        ["PollingDelay"] = ValueFaults.OfDuration,
        ["PollingDeadline"] = ValueFaults.OfDuration,
        ["PresentWhen"] = StateFaults.OfPresentWhen,
        ["StateText"] = StateFaults.OfStateText,
        ["StateGuard"] = StateFaults.OfStateGuard,
        ["TerminalState"] = StateFaults.OfTerminalState,
        ["TaskId"] = ValueFaults.OfTaskId,
        ["KnownValues"] = ValueFaults.OfKnownValues,
        ["ServiceAddress"] = ValueFaults.OfServiceAddress,
        ["Endpoint"] = ValueFaults.OfEndpoint,
        ["ExpiresAfter"] = ValueFaults.OfExpiresAfter,
    };

    private static readonly Words Names = new(Checks.Keys.Concat(Checks.Keys.Select(name => name + nameof(Attribute))).ToList());

    /// <summary>Makes the analyzer.</summary>
    public AnnotationAnalyzer()
        : base(ImmutableArray.Create(Descriptors.ContradictoryAnnotation))
    {
    }

    // What is written as another name is not bound.
    private protected override void Register(CompilationStartAnalysisContext start, ContractFacts facts) =>
        start.RegisterSemanticModelAction(file =>
        {
            if (Names.IsAnyIn(file.SemanticModel.SyntaxTree.GetText(file.CancellationToken).ToString()))
            {
                Judge(file);
            }
        });

    private static void Judge(SemanticModelAnalysisContext file)
    {
        var root = file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken);
        var options = file.Options.AnalyzerConfigOptionsProvider.GetOptions(file.SemanticModel.SyntaxTree);
        foreach (var attribute in root.DescendantNodes(node => node is not (StatementSyntax or ExpressionSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax)).OfType<AttributeSyntax>())
        {
            if (Checks.TryGetValue(WrittenName(attribute), out var faults) && AnnotationOf(attribute, file) is { } annotation && !ExemptMembers.Covers(annotation.Bearer, options))
            {
                foreach (var fault in faults(annotation))
                {
                    file.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.ContradictoryAnnotation, fault.Place, annotation.Name, annotation.Bearer.Name, fault.Text));
                }
            }
        }
    }

    private static string WrittenName(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => string.Empty,
        };
        return name.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? name.Substring(0, name.Length - nameof(Attribute).Length) : name;
    }

    private static Annotation? AnnotationOf(AttributeSyntax attribute, SemanticModelAnalysisContext file) =>
        BearersOf(attribute.Parent?.Parent, file)
            .SelectMany(bearer => bearer.GetAttributes().Select(data => (Bearer: bearer, Data: data)))
            .Where(found => found.Data.ApplicationSyntaxReference is { } reference && reference.Span == attribute.Span && reference.SyntaxTree == attribute.SyntaxTree
                && found.Data.AttributeClass?.ContainingNamespace?.ToDisplayString() == ContractAttributes.Namespace)
            .Select(found => new Annotation(found.Data, attribute, found.Bearer)).FirstOrDefault();

    private static IEnumerable<ISymbol> BearersOf(SyntaxNode? declaration, SemanticModelAnalysisContext file)
    {
        var declared = declaration is BaseFieldDeclarationSyntax fields
            ? fields.Declaration.Variables.Select(variable => file.SemanticModel.GetDeclaredSymbol(variable, file.CancellationToken))
            : [declaration is null ? null : file.SemanticModel.GetDeclaredSymbol(declaration, file.CancellationToken)];
        foreach (var symbol in declared.OfType<ISymbol>())
        {
            yield return symbol;
            foreach (var property in symbol is IParameterSymbol { ContainingType: { } type } ? type.GetMembers(symbol.Name).OfType<IPropertySymbol>() : [])
            {
                yield return property;
            }
        }
    }
}
