using System;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>KYY6001: a request that the contract describes is made by hand.</summary>
internal sealed class CallsEndpointByHand() : ValueRule(Descriptors.CallsEndpointByHand)
{
    public override void OnCall(IOperation call, KnownApi api, ValueSite site)
    {
        if (site.Facts.IsTest || Request(call, api) is not { Verb: { } verb, Address: { } address })
        {
            return;
        }

        var text = RequestText.Of(address);
        var found = site.Facts.Catalogues.All.SelectMany(catalogue => catalogue.Operations
            .Where(operation => operation.Path is { } path && string.Equals(operation.Verb, verb, StringComparison.OrdinalIgnoreCase) && PathTemplate.IsAt(text, path, catalogue.Servers)))
            .FirstOrDefault();
        if (found is not null && !IsClient(site.EnclosingType))
        {
            site.Report(Diagnostic.Create(Descriptor, address.Syntax.GetLocation(), found.Verb, found.Path, found.Method.ContainingType.Name, found.Method.Name));
        }
    }

    private static (string? Verb, IOperation? Address) Request(IOperation call, KnownApi api) => (call, api) switch
    {
        (IInvocationOperation invocation, KnownApi.HttpCall) => (Verb(invocation.TargetMethod.Name), Argument(invocation.Arguments, "requestUri")),
        (IObjectCreationOperation { Arguments: { Length: 2 } arguments }, KnownApi.HttpRequest) => (VerbOf(arguments[0].Value), Argument(arguments, "requestUri")),
        _ => default,
    };

    private static IOperation? Argument(System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments, string name) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;

    private static string? Verb(string method) =>
        method.StartsWith("Get", StringComparison.Ordinal) ? "GET"
        : method.StartsWith("Post", StringComparison.Ordinal) ? "POST"
        : method.StartsWith("Put", StringComparison.Ordinal) ? "PUT"
        : method.StartsWith("Patch", StringComparison.Ordinal) ? "PATCH"
        : method.StartsWith("Delete", StringComparison.Ordinal) ? "DELETE"
        : null;

    private static string? VerbOf(IOperation method) => Origins.Only(method) switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType.Name: "HttpMethod", Name: var name } } => name,
        IObjectCreationOperation { Arguments: { Length: 1 } arguments } => arguments[0].Value.ConstantValue is { HasValue: true, Value: string text } ? text : null,
        _ => null,
    };

    // Somebody has to make the request.
    private static bool IsClient(INamedTypeSymbol? type) => type is not null
        && (CallFacts.IsClientType(type) || type.GetMembers().OfType<IMethodSymbol>().Any(method =>
            ContractAttributes.On(method, ContractAttributes.Endpoint).Any() || ContractAttributes.On(method, ContractAttributes.PollingOperation).Any()));
}
