using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>KYY2007: a value, such as a model's name, that the contract does not have.</summary>
internal sealed class UnknownValue() : ValueRule(Descriptors.UnknownValue)
{
    public override void OnGiven(GivenValue given, ValueSite site)
    {
        if (given.Marks.KnownValues.IsEmpty || site.Facts.IsTest)
        {
            return;
        }

        foreach (var origin in Origins.Of(given.Value))
        {
            if (!string.IsNullOrWhiteSpace(origin.Text) && !given.Marks.KnownValues.Contains(origin.Text!, StringComparer.Ordinal))
            {
                Report(origin.Text!, origin.Place, given.Marks.KnownValues, site);
            }
        }
    }

    public override void OnCompared(ComparedText compared, ValueSite site)
    {
        if (!compared.Subject.Values.IsEmpty && !site.Facts.IsTest && !compared.Subject.Values.Any(compared.Holds))
        {
            Report(compared.Text, compared.Place, compared.Subject.Values, site);
        }
    }

    private void Report(string text, IOperation place, IEnumerable<string> known, ValueSite site) =>
        site.Report(Diagnostic.Create(Descriptor, place.Syntax.GetLocation(), text, string.Join(", ", known)));
}
