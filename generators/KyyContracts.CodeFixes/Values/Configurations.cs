using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.CodeFixes.Values;

/// <summary>Finds expressions for a configuration: a variable or member of that type, or the <c>Configuration</c> of one.</summary>
internal static class Configurations
{
    private const string Configuration = "Microsoft.Extensions.Configuration.IConfiguration";

    public static IEnumerable<string> InScope(SemanticModel model, int position)
    {
        var wanted = model.Compilation.GetTypeByMetadataName(Configuration);
        if (wanted is null)
        {
            yield break;
        }

        foreach (var symbol in model.LookupSymbols(position).Where(symbol => symbol.CanBeReferencedByName))
        {
            if (TypeOf(symbol) is not { } type)
            {
                continue;
            }

            if (Is(type, wanted))
            {
                yield return symbol.Name;
            }
            else if (type.GetMembers(nameof(Configuration)).OfType<IPropertySymbol>().Any(member => Is(member.Type, wanted)))
            {
                yield return symbol.Name + "." + nameof(Configuration);
            }
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool Is(ITypeSymbol type, INamedTypeSymbol wanted) =>
        SymbolEqualityComparer.Default.Equals(type, wanted) || type.AllInterfaces.Contains(wanted, SymbolEqualityComparer.Default);
}
