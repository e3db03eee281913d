using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>KYY4002: the service is called over plain HTTP.</summary>
internal sealed class PlainHttp() : ValueRule(Descriptors.PlainHttp)
{
    public override void OnGiven(GivenValue given, ValueSite site)
    {
        if (!given.Marks.IsServiceAddress || site.Facts.IsTest)
        {
            return;
        }

        foreach (var origin in Origins.Texts(given.Value))
        {
            if (Addresses.IsPlainHttp(origin.Text!))
            {
                site.Report(Diagnostic.Create(Descriptor, origin.Place.Syntax.GetLocation(), given.Target.Name, Addresses.Http(origin.Text!)!.Host));
            }
        }
    }
}
