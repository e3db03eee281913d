using System.Collections.Generic;
using System.Collections.Immutable;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>All value rules, and what each is asked about: one look-up a called or assigned symbol tells whether any wants to know of it.</summary>
internal static class ValueRules
{
    public static readonly ImmutableArray<ValueRule> All = ImmutableArray.Create<ValueRule>(
        new ShortDeadline(),
        new UnknownStateText(),
        new UnknownValue(),
        new StoredTooLong(),
        new SendsCredentials(),
        new KeptInStatic(),
        new HardCodedKey(),
        new PlainHttp(),
        new MalformedTaskId(),
        new CallsEndpointByHand());

    public static void Judge(ValueSite site)
    {
        switch (site.Operation)
        {
            case IInvocationOperation call:
                OnCall(call.TargetMethod, call.Arguments, site);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                OnCall(constructor, creation.Arguments, site);
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: false } indexer:
                OnCall(indexer.Property, indexer.Arguments, site);
                break;
            case ISimpleAssignmentOperation assignment:
                OnAssignment(assignment.Target, assignment.Value, site);
                break;
            case ICoalesceAssignmentOperation assignment:
                OnAssignment(assignment.Target, assignment.Value, site);
                break;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                {
                    OnSet(property, initializer.Value, site);
                }

                break;
            default:
                OnComparison(Comparisons.In(site.Operation, site.Facts), site);
                break;
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

        foreach (var rule in All)
        {
            rule.OnCall(site.Operation, facts.Api, site);
        }
    }

    private static void OnComparison(IEnumerable<ComparedText> comparisons, ValueSite site)
    {
        foreach (var comparison in comparisons)
        {
            foreach (var rule in All)
            {
                rule.OnCompared(comparison, site);
            }
        }
    }

    private static void OnAssignment(IOperation target, IOperation value, ValueSite site)
    {
        if (target is not (IPropertyReferenceOperation or IFieldReferenceOperation))
        {
            return;
        }

        OnSet(((IMemberReferenceOperation)target).Member, value, site);
        foreach (var rule in All)
        {
            rule.OnAssigned(target, value, site);
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
        foreach (var rule in All)
        {
            rule.OnGiven(given, site);
        }
    }
}
