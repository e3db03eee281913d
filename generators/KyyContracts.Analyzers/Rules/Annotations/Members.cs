using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Annotations;

/// <summary>Finds the members that attributes name.</summary>
internal static class Members
{
    /// <summary>The property or field of this name, of the type or what it inherits from; null where there is none.</summary>
    public static ISymbol? Find(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol) is { } member)
            {
                return member;
            }
        }

        return type.AllInterfaces.SelectMany(part => part.GetMembers(name)).FirstOrDefault(member => member is IPropertySymbol);
    }

    /// <summary>Whether the type, or what it inherits from, has a property or a field of that type.</summary>
    public static bool AnyOf(ITypeSymbol type, ITypeSymbol value)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers().Any(member => TypeOf(member) is { } found && SymbolEqualityComparer.Default.Equals(Plain(found), value)))
            {
                return true;
            }
        }

        return type.AllInterfaces.SelectMany(part => part.GetMembers()).Any(member => SymbolEqualityComparer.Default.Equals(TypeOf(member), value));
    }

    /// <summary>The type without what makes it nullable.</summary>
    public static ITypeSymbol Plain(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } inner } ? inner[0] : type;

    public static ITypeSymbol? TypeOf(ISymbol? member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
