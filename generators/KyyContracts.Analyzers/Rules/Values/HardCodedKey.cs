using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

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

    public override void OnAssigned(IOperation target, IOperation value, ValueSite site)
    {
        if (!site.Facts.IsTest
            && target is IPropertyReferenceOperation { Property: { Name: "Authorization", ContainingType.Name: "HttpRequestHeaders" } } header
            && Origins.Only(value) is IObjectCreationOperation { Type.Name: "AuthenticationHeaderValue", Arguments: { Length: 2 } parts }
            && ClientSettings.IsOfClient(header, site.Facts))
        {
            Judge(parts[1].Value, header.Property.Name, site);
        }
    }

    public override void OnCall(IOperation call, KnownApi api, ValueSite site)
    {
        if (!site.Facts.IsTest
            && api == KnownApi.HeaderWrite
            && call is IInvocationOperation { Instance: { } headers, Arguments: { Length: 2 } parts }
            && Credentials.IsHeader(parts[0].Value)
            && ClientSettings.IsHeadersOfClient(headers, site.Facts))
        {
            Judge(parts[1].Value, (string)parts[0].Value.ConstantValue.Value!, site);
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
