using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>KYY4002: the service is called over plain HTTP.</summary>
internal sealed class PlainHttp() : ValueRule(Descriptors.PlainHttp)
{
    public override void OnGiven(GivenValue given, ValueSite site)
    {
        if (given.Marks.IsServiceAddress && !site.Facts.IsTest)
        {
            Judge(given.Value, given.Target.Name, site);
        }
    }

    public override void OnAssigned(IOperation target, IOperation value, ValueSite site)
    {
        if (!site.Facts.IsTest
            && target is IPropertyReferenceOperation { Property: { Name: "BaseAddress", ContainingType: var type } } address
            && KnownApis.IsHttpClient(type)
            && ClientSettings.IsOfClient(address, site.Facts))
        {
            Judge(value, address.Property.Name, site);
        }
    }

    private void Judge(IOperation value, string target, ValueSite site)
    {
        foreach (var origin in Origins.Texts(value).Where(origin => Addresses.IsPlainHttp(origin.Text!)))
        {
            site.Report(Diagnostic.Create(Descriptor, origin.Place.Syntax.GetLocation(), target, Addresses.Http(origin.Text!)!.Host));
        }
    }
}
