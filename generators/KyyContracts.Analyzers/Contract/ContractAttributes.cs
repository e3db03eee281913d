using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>
/// Reads the contract's attributes. They are matched by full name, so that a contract of another version, or one that
/// declares them itself, is read as well; what is not understood is left out.
/// </summary>
internal static class ContractAttributes
{
    public const string KnownValues = Namespace + ".KnownValuesAttribute";
    public const string PollingOperation = Namespace + ".PollingOperationAttribute";
    public const string PollingVariant = Namespace + ".PollingVariantAttribute";
    public const string PresentWhen = Namespace + ".PresentWhenAttribute";
    public const string StateGuard = Namespace + ".StateGuardAttribute";
    public const string StateText = Namespace + ".StateTextAttribute";
    public const string TaskId = Namespace + ".TaskIdAttribute";
    public const string TerminalState = Namespace + ".TerminalStateAttribute";
    public const string Endpoint = Namespace + ".EndpointAttribute";
    public const string ServiceAddress = Namespace + ".ServiceAddressAttribute";
    public const string DoesNotReturn = "System.Diagnostics.CodeAnalysis.DoesNotReturnAttribute";
    public const string EnumMember = "System.Runtime.Serialization.EnumMemberAttribute";
    public const string MemberNotNullWhen = "System.Diagnostics.CodeAnalysis.MemberNotNullWhenAttribute";
    public const string NotNull = "System.Diagnostics.CodeAnalysis.NotNullAttribute";
    public const string NotNullWhen = "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute";

    public const string Namespace = "KyyContracts.Annotations";

    /// <summary>The attributes of this name on the symbol, on what it overrides and on the interface members it implements.</summary>
    public static IEnumerable<AttributeData> On(ISymbol symbol, string fullName) =>
        Bearers(symbol.OriginalDefinition)
            .Select(bearer => Own(bearer, fullName).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? Enumerable.Empty<AttributeData>();

    public static IEnumerable<AttributeData> Own(ISymbol symbol, string fullName) =>
        symbol.GetAttributes().Where(attribute => IsNamed(attribute.AttributeClass, fullName));

    /// <summary>A number above 0 that the attribute sets by name; else 0.</summary>
    public static double Number(AttributeData attribute, string name) =>
        Named(attribute, name) is double value && value > 0 && !double.IsInfinity(value) ? value : 0;

    public static object? Named(AttributeData attribute, string name) =>
        Scalar(attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value);

    /// <summary>The constant's value; null where it is an array or an error.</summary>
    public static object? Scalar(TypedConstant constant) =>
        constant.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum ? constant.Value : null;

    /// <summary>Whether the type is in the namespace of the contract's attributes.</summary>
    public static bool IsOurs(INamedTypeSymbol? type) =>
        type?.ContainingNamespace is { Name: "Annotations", ContainingNamespace: { Name: "KyyContracts", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The values of an array; a value that is none is its own only one.</summary>
    public static IEnumerable<TypedConstant> Elements(TypedConstant constant) =>
        constant.Kind != TypedConstantKind.Array ? new[] { constant } : constant.IsNull ? Enumerable.Empty<TypedConstant>() : constant.Values;

    /// <summary>The symbol, what it overrides, and the interface members it implements.</summary>
    public static IEnumerable<ISymbol> Bearers(ISymbol symbol)
    {
        for (var current = symbol; current is not null; current = Overridden(current)?.OriginalDefinition)
        {
            yield return current;
        }

        if (symbol.ContainingType is not { TypeKind: not TypeKind.Interface } type || symbol.IsStatic)
        {
            yield break;
        }

        foreach (var member in type.AllInterfaces.SelectMany(contract => contract.GetMembers(symbol.Name)))
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol))
            {
                yield return member.OriginalDefinition;
            }
        }
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static bool IsNamed(INamedTypeSymbol? type, string fullName) =>
        type is not null
        && fullName.EndsWith(type.Name, StringComparison.Ordinal)
        && type.ToDisplayString() == fullName;
}
