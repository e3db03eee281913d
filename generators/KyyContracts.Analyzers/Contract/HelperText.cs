using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Contract;

/// <summary>What the text of a method mentions, and the text of the methods of its type that it calls.</summary>
internal static class HelperText
{
    private const int MaxDepth = 2;

    public static bool MayPoll(IMethodSymbol method, ContractNames names) => Mentions(method, names, 1);

    private static bool Mentions(IMethodSymbol method, ContractNames names, int depth)
    {
        var called = method.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes())
            .OfType<InvocationExpressionSyntax>().Select(NameOf).Where(name => name is not null).Distinct().ToList();
        return called.Any(name => names.IsPoll(name!))
            || (depth < MaxDepth
                && method.ContainingType is { } type
                && called.SelectMany(name => type.GetMembers(name!)).OfType<IMethodSymbol>().Any(inner => Mentions(inner, names, depth + 1)));
    }

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
