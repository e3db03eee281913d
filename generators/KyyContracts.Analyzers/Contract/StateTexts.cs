using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>The texts of the states of an enum: what stands on the wire, and what <c>ToString</c> makes of its members.</summary>
/// <param name="OnTheWire">The texts that the service sends.</param>
/// <param name="OfMembers">The names of the same members.</param>
internal sealed record StateTexts(ImmutableArray<StateText> OnTheWire, ImmutableArray<StateText> OfMembers)
{
    /// <summary>Null where the type is no enum of states.</summary>
    public static StateTexts? Of(ITypeSymbol type)
    {
        if (StateSpace.Of(type) is not { } space || (space.Success | space.Failure) == 0)
        {
            return null;
        }

        var members = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.ConstantValue is not null)
            .Select(field => (Field: field, Bit: space.Bit(field.ConstantValue))).ToList();
        return new StateTexts(
            members.Select(member => (Text: StateSpace.WireNameOf(member.Field), member.Bit)).Where(member => member.Text is not null)
                .Select(member => Make(member.Text!, member.Bit, space)).ToImmutableArray(),
            members.Select(member => Make(member.Field.Name, member.Bit, space)).ToImmutableArray());
    }

    private static StateText Make(string text, ulong bit, StateSpace space) =>
        new(text, (bit & space.Success) != 0, (bit & space.Failure) != 0);
}

/// <summary>The text of a state.</summary>
internal readonly record struct StateText(string Text, bool IsSuccess, bool IsFailure);
