using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers;

/// <summary>
/// Judges calls, values and literals. One look-up a called or assigned symbol tells whether any rule wants to know of it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallAnalyzer : ContractAnalyzer
{
    private static readonly ValueRule[] Rules =
    [
        new ShortDeadline(),
        new UnknownStateText(),
        new UnknownValue(),
        new HardCodedKey(),
        new PlainHttp(),
        new MalformedTaskId(),
    ];

    /// <summary>Makes the analyzer.</summary>
    public CallAnalyzer()
        : base(Rules.Select(rule => rule.Descriptor).ToImmutableArray())
    {
    }

    private protected override void Register(CompilationStartAnalysisContext start, ContractFacts facts)
    {
        start.RegisterOperationAction(context => OnInvocation(new ValueSite(context.Operation, facts, context.ReportDiagnostic)), OperationKind.Invocation);
        start.RegisterOperationAction(context => OnCreation(new ValueSite(context.Operation, facts, context.ReportDiagnostic)), OperationKind.ObjectCreation);
        start.RegisterOperationAction(context => OnIndexer(new ValueSite(context.Operation, facts, context.ReportDiagnostic)), OperationKind.PropertyReference);
        start.RegisterOperationAction(
            context => OnAssignment(new ValueSite(context.Operation, facts, context.ReportDiagnostic)), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
        start.RegisterOperationAction(context => OnInitializer(new ValueSite(context.Operation, facts, context.ReportDiagnostic)), OperationKind.PropertyInitializer);
        start.RegisterOperationAction(
            context => OnComparison(Comparisons.In(context.Operation, facts), new ValueSite(context.Operation, facts, context.ReportDiagnostic)),
            OperationKind.Binary, OperationKind.IsPattern, OperationKind.PropertySubpattern, OperationKind.Switch, OperationKind.SwitchExpression);
    }

    private static void OnInvocation(ValueSite site)
    {
        var call = (IInvocationOperation)site.Operation;
        OnCall(call.TargetMethod, call.Arguments, site);
    }

    private static void OnCreation(ValueSite site)
    {
        var creation = (IObjectCreationOperation)site.Operation;
        if (creation.Constructor is { } constructor)
        {
            OnCall(constructor, creation.Arguments, site);
        }
    }

    private static void OnIndexer(ValueSite site)
    {
        var reference = (IPropertyReferenceOperation)site.Operation;
        if (!reference.Arguments.IsEmpty)
        {
            OnCall(reference.Property, reference.Arguments, site);
        }
    }

    private static void OnCall(ISymbol called, ImmutableArray<IArgumentOperation> arguments, ValueSite site)
    {
        if (site.Facts.CallOf(called) is not { } facts)
        {
            return;
        }

        if (!facts.Parameters.IsEmpty)
        {
            foreach (var argument in arguments)
            {
                if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter }
                    && parameter.Ordinal < facts.Parameters.Length
                    && facts.Parameters[parameter.Ordinal] is { } marks)
                {
                    OnGiven(new GivenValue(parameter, marks, argument.Value), site);
                }
            }
        }

        if (facts.Api == KnownApi.None)
        {
            return;
        }

        if (site.Operation is IInvocationOperation call && facts.Api is KnownApi.TextEquals or KnownApi.Contains)
        {
            OnComparison(facts.Api == KnownApi.TextEquals ? Comparisons.OfEquals(call, site.Facts) : Comparisons.OfContains(call, site.Facts), site);
            return;
        }

        foreach (var rule in Rules)
        {
            rule.OnCall(site.Operation, facts.Api, site);
        }
    }

    private static void OnComparison(IEnumerable<ComparedText> comparisons, ValueSite site)
    {
        foreach (var comparison in comparisons)
        {
            foreach (var rule in Rules)
            {
                rule.OnCompared(comparison, site);
            }
        }
    }

    private static void OnAssignment(ValueSite site)
    {
        var (target, value) = site.Operation switch
        {
            ISimpleAssignmentOperation assignment => (assignment.Target, assignment.Value),
            ICoalesceAssignmentOperation assignment => (assignment.Target, assignment.Value),
            _ => default,
        };
        if (target is IPropertyReferenceOperation or IFieldReferenceOperation)
        {
            OnSet(((IMemberReferenceOperation)target).Member, value, site);
        }
    }

    private static void OnInitializer(ValueSite site)
    {
        var initializer = (IPropertyInitializerOperation)site.Operation;
        foreach (var property in initializer.InitializedProperties)
        {
            OnSet(property, initializer.Value, site);
        }
    }

    private static void OnSet(ISymbol member, IOperation value, ValueSite site)
    {
        if (site.Facts.MarksOf(member) is { } marks)
        {
            OnGiven(new GivenValue(member, marks, value), site);
        }
    }

    private static void OnGiven(GivenValue given, ValueSite site)
    {
        foreach (var rule in Rules)
        {
            rule.OnGiven(given, site);
        }
    }
}
