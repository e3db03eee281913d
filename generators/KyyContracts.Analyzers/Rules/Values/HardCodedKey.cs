using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>KYY4001: a key stands in the source text. The key itself is never in the message.</summary>
internal sealed class HardCodedKey() : ValueRule(Descriptors.HardCodedKey)
{
    public override void OnGiven(GivenValue given, ValueSite site)
    {
        if (given.Marks.IsSecret && !site.Facts.IsTest)
        {
            Judge(given.Value, given.Target.Name, site);
        }
    }

    private void Judge(IOperation value, string target, ValueSite site)
    {
        foreach (var origin in Origins.Of(value))
        {
            if (origin.Text is { } text && KeyText.IsKey(text) && !IsBesideLoopback(value))
            {
                site.Report(Diagnostic.Create(Descriptor, origin.Place.Syntax.GetLocation(), target));
            }
        }
    }

    // Who talks to this machine has a key of a mock server.
    private static bool IsBesideLoopback(IOperation value)
    {
        var function = value;
        while (function.Parent is { } parent && function is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            function = parent;
        }

        return function.Descendants().Any(part => part.ConstantValue is { HasValue: true, Value: string text } && Addresses.IsLoopback(text));
    }
}
