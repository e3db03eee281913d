using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>KYY3003: the URL of a result is kept for as long as the program runs.</summary>
internal sealed class KeptInStatic() : ValueRule(Descriptors.KeptInStatic)
{
    public override void OnAssigned(IOperation target, IOperation value, ValueSite site)
    {
        if (target is IMemberReferenceOperation reference && (IsStatic(reference) || IsElementOfStatic(reference)))
        {
            Judge(reference is IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: IMemberReferenceOperation collection } ? collection.Member : reference.Member, value, site);
        }
    }

    public override void OnCall(IOperation call, KnownApi api, ValueSite site)
    {
        if (api == KnownApi.CollectionWrite && call is IInvocationOperation { Instance: { } instance } write && PollCalls.Unconverted(instance) is IMemberReferenceOperation { Member: { IsStatic: true } collection })
        {
            foreach (var argument in write.Arguments)
            {
                Judge(collection, argument.Value, site);
            }
        }
    }

    private static bool IsStatic(IMemberReferenceOperation reference) => reference.Member.IsStatic;

    private static bool IsElementOfStatic(IMemberReferenceOperation reference) =>
        reference is IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: IMemberReferenceOperation { Member.IsStatic: true } };

    private void Judge(ISymbol keeper, IOperation value, ValueSite site)
    {
        if (ResultUrls.Of(value, site.Facts) is var (member, lifetime))
        {
            site.Report(Diagnostic.Create(Descriptor, value.Syntax.GetLocation(), member.Name, keeper.Name, Seconds.Long(lifetime)));
        }
    }
}
