using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Finds values of which the contract says that they stop working some time after they were made, such as the URL of a result.</summary>
internal static class ResultUrls
{
    private const int MaxDepth = 8;

    /// <summary>The member that the value is of, and the seconds that it lives; null where the value is of none.</summary>
    public static (ISymbol Member, double Lifetime)? Of(IOperation value, ContractFacts facts) => Of(value, facts, 0);

    private static (ISymbol Member, double Lifetime)? Of(IOperation? value, ContractFacts facts, int depth)
    {
        if (value is null || depth > MaxDepth)
        {
            return null;
        }

        switch (value)
        {
            case IConversionOperation conversion:
                return Of(conversion.Operand, facts, depth + 1);
            case ICoalesceOperation choice:
                return Of(choice.Value, facts, depth + 1);
            case IConditionalAccessOperation access:
                return Of(access.WhenNotNull, facts, depth + 1);
            case IConditionalAccessInstanceOperation instance:
                return Of(Accesses.Of(instance), facts, depth + 1);
            case IInvocationOperation { TargetMethod.Name: "ToString" or "GetComponents", Instance: { } url }:
                return Of(url, facts, depth + 1);
            case IInvocationOperation { TargetMethod: { Name: "GetBytes" or "Serialize" or "SerializeToUtf8Bytes" }, Arguments: { Length: > 0 } arguments }:
                return Of(arguments[0].Value, facts, depth + 1);
            case IObjectCreationOperation { Arguments: { Length: > 0 } arguments } made when KnownApis.IsUri(made.Type):
                return Of(arguments[0].Value, facts, depth + 1);
            case IPropertyReferenceOperation { Property.Name: "AbsoluteUri" or "OriginalString", Instance: { } url } part when KnownApis.IsUri(part.Property.ContainingType):
                return Of(url, facts, depth + 1);
            case IMemberReferenceOperation reference when facts.MarksOf(reference.Member) is { ExpiresAfter: > 0 and var lifetime }:
                return (reference.Member, lifetime);
            case ILocalReferenceOperation local:
                return OfLocal(local, facts, depth);
            default:
                return null;
        }
    }

    private static (ISymbol Member, double Lifetime)? OfLocal(ILocalReferenceOperation local, ContractFacts facts, int depth)
    {
        if (Origins.Held(local) is { } held)
        {
            return Of(held, facts, depth + 1);
        }

        return Origins.LocalsAround(local).IsWritten(local.Local) || Pattern(local) is not { } pattern ? null : pattern.Parent switch
        {
            IIsPatternOperation test => Of(test.Value, facts, depth + 1),
            IPropertySubpatternOperation { Member: IMemberReferenceOperation member } when facts.MarksOf(member.Member) is { ExpiresAfter: > 0 and var lifetime } =>
                (member.Member, lifetime),
            _ => null,
        };
    }

    /// <summary>The pattern that declares the variable.</summary>
    private static IPatternOperation? Pattern(ILocalReferenceOperation local) => Origins.RootOf(local).Descendants().OfType<IPatternOperation>().FirstOrDefault(pattern => pattern switch
    {
        IDeclarationPatternOperation declaration => SymbolEqualityComparer.Default.Equals(declaration.DeclaredSymbol, local.Local),
        IRecursivePatternOperation recursive => SymbolEqualityComparer.Default.Equals(recursive.DeclaredSymbol, local.Local),
        _ => false,
    });
}
