using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>KYY3001: the URL of a result is put into a cache or a store for longer than it lives.</summary>
internal sealed class StoredTooLong() : ValueRule(Descriptors.StoredTooLong)
{
    public override void OnCall(IOperation call, KnownApi api, ValueSite site)
    {
        if (api != KnownApi.CacheWrite || call is not IInvocationOperation write)
        {
            return;
        }

        var lengths = write.Arguments.Select(argument => StoreTime.Of(argument.Value)).Where(length => length.IsKnown).ToList();
        foreach (var value in write.Arguments.Where(argument => argument.Parameter?.Name != "key").SelectMany(argument => Stored.ValuesOf(argument.Value)))
        {
            if (lengths.Count > 0)
            {
                Judge(value, lengths.Min(length => length.Least), site);
            }
        }
    }

    public override void OnAssigned(IOperation target, IOperation value, ValueSite site)
    {
        if (target is IPropertyReferenceOperation { Property: { Name: "Value", ContainingType: { Name: "ICacheEntry" } type }, Instance: { } entry }
            && KnownApis.Is(type, "Microsoft.Extensions.Caching.Memory", type.Name)
            && StoreTime.OfEntry(entry) is { IsKnown: true } length)
        {
            Judge(value, length.Least, site);
        }
    }

    private void Judge(IOperation value, double length, ValueSite site)
    {
        if (ResultUrls.Of(value, site.Facts) is var (member, lifetime) && length > lifetime)
        {
            site.Report(Diagnostic.Create(Descriptor, value.Syntax.GetLocation(), member.Name, Seconds.Long(lifetime), Seconds.Long(length)));
        }
    }
}
