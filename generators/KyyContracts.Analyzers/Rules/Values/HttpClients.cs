using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>What can be seen of an HttpClient, under all of its names, in the code that sees it: the body of a variable, the file's part of a member's type.</summary>
internal sealed class HttpClients
{
    private const string Authorization = nameof(Authorization);

    private readonly ContractFacts _facts;
    private readonly List<IOperation> _code;
    private readonly HashSet<ISymbol> _names = new(SymbolEqualityComparer.Default);
    private readonly List<IOperation> _values = [];

    private HttpClients(ISymbol client, IOperation reference, ContractFacts facts)
    {
        _facts = facts;
        _code = CodeAround(client, reference).ToList();
        AddName(client);
    }

    /// <summary>Whether requests of the client bear credentials for certain, on whichever host.</summary>
    public bool HoldsCredentials => !IsCleared && (IsAuthorized || (IsHandedOver && IsFromElsewhere));

    /// <summary>Whether a client of the contract is made of it.</summary>
    public bool IsHandedOver => _code.OfType<IObjectCreationOperation>().Any(IsClientOfThis) || _names.OfType<IParameterSymbol>().Any(IsRegistered);

    private bool IsAuthorized => _code.Any(part => part switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: Authorization, Instance: { } headers }, Value: var value } =>
                !IsNull(value) && IsHeadersOfThis(headers),
            IInvocationOperation { TargetMethod.Name: "Add" or "TryAddWithoutValidation", Instance: { } headers, Arguments: { Length: > 0 } arguments } =>
                Credentials.IsHeader(arguments[0].Value) && IsHeadersOfThis(headers),
            _ => false,
        })
        || _values.SelectMany(value => value.DescendantsAndSelf()).Any(part =>
            part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: Authorization, ContainingType.Name: "HttpRequestHeaders" } }, Value: var value } && !IsNull(value));

    private bool IsCleared => _code.Any(part => part switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: Authorization, Instance: { } headers }, Value: var value } => IsNull(value) && IsHeadersOfThis(headers),
        IInvocationOperation { TargetMethod.Name: "Remove" or "Clear", Instance: { } headers } => IsHeadersOfThis(headers),
        _ => false,
    });

    // A client that is made here bears what is given to it here; one that a helper answers may be a mock's.
    private bool IsFromElsewhere => _values.All(value => PollCalls.Unconverted(value) switch
    {
        IParameterReferenceOperation or ILocalReferenceOperation or IMemberReferenceOperation => true,
        IInvocationOperation { TargetMethod: { Name: "CreateClient", ContainingType.Name: "IHttpClientFactory" or "HttpClientFactoryExtensions" } } => true,
        _ => false,
    }) && _names.Any(name => name is IParameterSymbol || _values.Count > 0);

    /// <summary>Of the client that the expression refers to; null where it has no name.</summary>
    public static HttpClients? Of(IOperation reference, ContractFacts facts) =>
        KnownApis.IsHttpClient(reference.Type) && NameOf(reference) is { } client ? new HttpClients(client, reference, facts) : null;

    /// <summary>Of the client that is made here, under the name that it is given; null where it has none.</summary>
    public static HttpClients? OfMade(IObjectCreationOperation made, ContractFacts facts)
    {
        IOperation holder = made;
        while (holder.Parent is IConversionOperation or IVariableInitializerOperation)
        {
            holder = holder.Parent;
        }

        return holder.Parent is { } target && TargetOf(target) is { } client ? new HttpClients(client, made, facts) : null;
    }

    private static ISymbol? NameOf(IOperation? reference) => reference is null ? null : PollCalls.Unconverted(reference) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Property,
        _ => null,
    };

    private void AddName(ISymbol client)
    {
        if (!_names.Add(client))
        {
            return;
        }

        foreach (var value in _code.Select(part => ValueFor(part, client)).OfType<IOperation>().ToList())
        {
            _values.Add(value);
            if (NameOf(value) is { } other)
            {
                AddName(other);
            }
        }

        // What is made of this one goes by another name as well.
        foreach (var other in _code.Where(part => IsGivenTo(part, client)).Select(TargetOf).OfType<ISymbol>().ToList())
        {
            AddName(other);
        }
    }

    private static IOperation? ValueFor(IOperation part, ISymbol client) => SymbolEqualityComparer.Default.Equals(TargetOf(part), client) ? AssignedBy(part) : null;

    private static bool IsGivenTo(IOperation part, ISymbol client) =>
        AssignedBy(part) is { } value && SymbolEqualityComparer.Default.Equals(NameOf(value), client);

    private static ISymbol? TargetOf(IOperation part) => part switch
    {
        ISimpleAssignmentOperation assignment => NameOf(assignment.Target),
        IVariableDeclaratorOperation declarator => declarator.Symbol,
        IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => fields[0],
        IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => properties[0],
        _ => null,
    };

    private static IOperation? AssignedBy(IOperation part) => part switch
    {
        ISimpleAssignmentOperation assignment => assignment.Value,
        IVariableDeclaratorOperation declarator => declarator.GetVariableInitializer()?.Value,
        ISymbolInitializerOperation initializer => initializer.Value,
        _ => null,
    };

    private bool IsClientOfThis(IObjectCreationOperation creation) =>
        creation.Constructor is { } constructor
        && creation.Arguments.Any(argument => IsThis(argument.Value))
        && _facts.CallOf(constructor) is { IsClient: true };

    // services.AddHttpClient<TClient>(client => …)
    private bool IsRegistered(IParameterSymbol client)
    {
        var call = _code.OfType<IAnonymousFunctionOperation>().FirstOrDefault(function => SymbolEqualityComparer.Default.Equals(function.Symbol, client.ContainingSymbol))?.Parent;
        while (call is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
        {
            call = call.Parent;
        }

        return call is IInvocationOperation { TargetMethod: { Name: "AddHttpClient", TypeArguments: var types } } && types.Any(type => _facts.IsClient(type));
    }

    private bool IsHeadersOfThis(IOperation headers) =>
        headers is IPropertyReferenceOperation { Property.Name: "DefaultRequestHeaders", Instance: { } client } && IsThis(client);

    private bool IsThis(IOperation reference) => NameOf(reference) is { } name && _names.Contains(name);

    private static bool IsNull(IOperation value) => value.ConstantValue is { HasValue: true, Value: null };

    private static IEnumerable<IOperation> CodeAround(ISymbol client, IOperation reference)
    {
        var model = reference.SemanticModel;
        var isOfType = client is IFieldSymbol or IPropertySymbol || (client.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor });
        var type = isOfType ? reference.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() : null;
        return type is null || model is null
            ? Origins.RootOf(reference).DescendantsAndSelf()
            : Bodies.In(type).Select(body => model.GetOperation(body)).OfType<IOperation>().SelectMany(root => root.DescendantsAndSelf());
    }
}
