using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>KYY3002: the client that bears the service's credentials is used on the URL of a result, which is another host's.</summary>
internal sealed class SendsCredentials() : ValueRule(Descriptors.SendsCredentials)
{
    public override void OnCall(IOperation call, KnownApi api, ValueSite site)
    {
        if (!site.Facts.IsTest && api == KnownApi.ResultDownload && call is IObjectCreationOperation { Arguments: { Length: > 0 } given })
        {
            if (HttpClients.Of(given[0].Value, site.Facts) is { HoldsCredentials: true })
            {
                site.Report(Diagnostic.Create(Descriptor, given[0].Value.Syntax.GetLocation(), "The result", given[0].Value.Syntax.ToString()));
            }

            return;
        }

        if (site.Facts.IsTest || call is not IInvocationOperation request || Address(request, api) is not { } address)
        {
            return;
        }

        var client = request.Instance ?? request.Arguments.FirstOrDefault()?.Value;
        if (client is not null && ResultUrls.Of(address, site.Facts) is var (member, _) && HttpClients.Of(client, site.Facts) is { HoldsCredentials: true })
        {
            site.Report(Diagnostic.Create(Descriptor, address.Syntax.GetLocation(), $"'{member.Name}'", client.Syntax.ToString()));
        }
    }

    private static IOperation? Address(IInvocationOperation request, KnownApi api) => api switch
    {
        KnownApi.HttpCall => Argument(request.Arguments, "requestUri"),
        KnownApi.HttpSend => Argument(request.Arguments, "request") is { } message && Made(message) is { } made ? AddressOf(made) : null,
        _ => null,
    };

    private static IObjectCreationOperation? Made(IOperation message) => Origins.Only(message) as IObjectCreationOperation;

    private static IOperation? AddressOf(IObjectCreationOperation message) =>
        message.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(set => set.Target is IPropertyReferenceOperation { Property.Name: "RequestUri" })?.Value
        ?? Argument(message.Arguments, "requestUri");

    private static IOperation? Argument(ImmutableArray<IArgumentOperation> arguments, string name) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;
}
