using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>What a bool member of a task tells.</summary>
/// <param name="TrueIn">The states in which it may be true.</param>
/// <param name="NotNullWhenTrue">The members that have a value where it is true.</param>
/// <param name="NotNullWhenFalse">The members that have a value where it is false.</param>
internal sealed record StateGuard(ulong TrueIn, ImmutableArray<string> NotNullWhenTrue, ImmutableArray<string> NotNullWhenFalse)
{
    public static StateGuard? Of(ISymbol member, StateSpace space)
    {
        var states = ContractAttributes.On(member, ContractAttributes.StateGuard)
            .SelectMany(guard => guard.ConstructorArguments).SelectMany(ContractAttributes.Elements).ToList();
        var whenTrue = NotNull(member, true);
        var whenFalse = NotNull(member, false);
        return states.Count == 0 && whenTrue.IsEmpty && whenFalse.IsEmpty
            ? null
            : new StateGuard(
                states.Count == 0 ? space.All : states.Aggregate(0UL, (all, state) => all | space.Bit(ContractAttributes.Scalar(state))),
                whenTrue,
                whenFalse);
    }

    private static ImmutableArray<string> NotNull(ISymbol member, bool outcome) =>
        ContractAttributes.On(member, ContractAttributes.MemberNotNullWhen)
            .Where(attribute => attribute.ConstructorArguments is { Length: 2 } arguments
                && Equals(ContractAttributes.Scalar(arguments[0]), outcome))
            .SelectMany(attribute => ContractAttributes.Elements(attribute.ConstructorArguments[1]))
            .Select(ContractAttributes.Scalar).OfType<string>().ToImmutableArray();
}
