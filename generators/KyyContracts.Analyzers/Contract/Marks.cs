using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>What the contract says of the value of a property, a field or a parameter.</summary>
internal sealed class Marks
{
    private Marks()
    {
    }

    /// <summary>Whether it takes a secret, such as an API key.</summary>
    public bool IsSecret { get; private set; }

    /// <summary>Whether it takes the address of the service.</summary>
    public bool IsServiceAddress { get; private set; }

    /// <summary>Whether it says how long a wait lasts.</summary>
    public bool IsDeadline { get; private set; }

    /// <summary>Whether it names a task.</summary>
    public bool IsTaskId { get; private set; }

    /// <summary>What every id matches; null where the contract does not say.</summary>
    public string? IdPattern { get; private set; }

    /// <summary>The values that the contract knows; empty where it does not say.</summary>
    public ImmutableArray<string> KnownValues { get; private set; } = ImmutableArray<string>.Empty;

    /// <summary>The enum whose members the text names; null where it is no text of a state.</summary>
    public INamedTypeSymbol? StateType { get; private set; }

    /// <summary>The seconds after which the value stops working; 0 where it does not.</summary>
    public double ExpiresAfter { get; private set; }

    /// <summary>The marks of the symbol, of what it overrides and implements, and of the other half of a record's parameter; null where there is none.</summary>
    public static Marks? Of(ISymbol symbol) => Of(BearersOf(symbol).Concat(Twins(symbol)));

    private static IEnumerable<ISymbol> BearersOf(ISymbol symbol) => symbol is IParameterSymbol { ContainingSymbol: { } owner } parameter
        ? ContractAttributes.Bearers(owner).SelectMany(bearer => ParametersOf(bearer).Where(other => other.Ordinal == parameter.Ordinal))
        : ContractAttributes.Bearers(symbol);

    // An attribute on a positional parameter of a record is meant for its property as well, and the other way round.
    private static IEnumerable<ISymbol> Twins(ISymbol symbol) => symbol switch
    {
        { ContainingType.IsRecord: false } or { ContainingType: null } => [],
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } =>
            symbol.ContainingType.GetMembers(symbol.Name).OfType<IPropertySymbol>(),
        IPropertySymbol => symbol.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .Where(parameter => parameter.Name == symbol.Name),
        _ => [],
    };

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };

    private static Marks? Of(IEnumerable<ISymbol> bearers)
    {
        Marks? marks = null;
        foreach (var attribute in bearers.SelectMany(bearer => bearer.GetAttributes()))
        {
            if (attribute.AttributeClass is { ContainingNamespace: { } home } type && home.ToDisplayString() == ContractAttributes.Namespace)
            {
                marks ??= new Marks();
                marks.Add(type.Name, attribute);
            }
        }

        return marks;
    }

    private void Add(string name, AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments;
        switch (name)
        {
            case "SecretAttribute":
                IsSecret = true;
                break;
            case "ServiceAddressAttribute":
                IsServiceAddress = true;
                break;
            case "PollingDeadlineAttribute":
                IsDeadline = true;
                break;
            case "TaskIdAttribute":
                IsTaskId = true;
                IdPattern ??= ContractAttributes.Named(attribute, "Pattern") as string;
                break;
            case "KnownValuesAttribute" when KnownValues.IsEmpty:
                KnownValues = arguments.SelectMany(ContractAttributes.Elements).Select(ContractAttributes.Scalar).OfType<string>().ToImmutableArray();
                break;
            case "StateTextAttribute" when arguments is { Length: 1 } && arguments[0] is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: TypeKind.Enum } states }:
                StateType ??= states;
                break;
            case "ExpiresAfterAttribute" when arguments is { Length: 1 } && ContractAttributes.Scalar(arguments[0]) is double seconds and > 0 && ExpiresAfter == 0:
                ExpiresAfter = seconds;
                break;
        }
    }
}
