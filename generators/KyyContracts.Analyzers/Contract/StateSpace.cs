using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Contract;

/// <summary>
/// The states of a task as bits: one a member of the enum, and one for every value that the enum does not name.
/// Members without a wire name, in an enum whose others have one, stand for states that the contract does not know.
/// </summary>
internal sealed class StateSpace
{
    private const int MaxMembers = 63;

    private readonly ImmutableDictionary<object, ulong> _bits;
    private readonly ImmutableDictionary<string, ulong> _wireNames;
    private readonly ImmutableArray<KeyValuePair<string, ulong>> _names;

    private StateSpace(ImmutableArray<IFieldSymbol> members)
    {
        var bits = ImmutableDictionary.CreateBuilder<object, ulong>();
        var wireNames = ImmutableDictionary.CreateBuilder<string, ulong>(StringComparer.OrdinalIgnoreCase);
        var names = ImmutableArray.CreateBuilder<KeyValuePair<string, ulong>>();
        var anyWireName = members.Any(member => WireNameOf(member) is not null);
        foreach (var member in members)
        {
            if (!bits.TryGetValue(member.ConstantValue!, out var bit))
            {
                bit = 1UL << bits.Count;
                bits.Add(member.ConstantValue!, bit);
                names.Add(new KeyValuePair<string, ulong>(member.Name, bit));
            }

            var wireName = WireNameOf(member);
            if (wireName is not null)
            {
                wireNames[wireName] = bit;
            }

            Documented |= anyWireName && wireName is null ? 0 : bit;
            Success |= IsTerminal(member, nameof(Success)) ? bit : 0;
            Failure |= IsTerminal(member, nameof(Failure)) ? bit : 0;
        }

        All = (1UL << bits.Count) | ((1UL << bits.Count) - 1);
        _bits = bits.ToImmutable();
        _wireNames = wireNames.ToImmutable();
        _names = names.ToImmutable();
    }

    public ulong All { get; }

    /// <summary>The states that the contract describes.</summary>
    public ulong Documented { get; }

    /// <summary>What else may come.</summary>
    public ulong Unrecognized => All & ~Documented;

    /// <summary>The states of success.</summary>
    public ulong Success { get; }

    /// <summary>The states of failure.</summary>
    public ulong Failure { get; }

    /// <summary>The states that the contract describes and that a task leaves again.</summary>
    public ulong Running => Documented & ~Success & ~Failure;

    public static StateSpace? Of(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum })
        {
            return null;
        }

        var members = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.ConstantValue is not null).ToImmutableArray();
        return members.Length is > 0 and <= MaxMembers - 1 ? new StateSpace(members) : null;
    }

    /// <summary>The bit of a value of the enum; that of all unnamed values for one that it does not name.</summary>
    public ulong Bit(object? value) =>
        value is not null && _bits.TryGetValue(value, out var bit) ? bit : 1UL << _bits.Count;

    /// <summary>The named states whose value is so related to the bound; null where that is not understood.</summary>
    public ulong? Where(BinaryOperatorKind relation, object bound)
    {
        var states = 0UL;
        foreach (var state in _bits)
        {
            if (state.Key.GetType() != bound.GetType() || state.Key is not IComparable value || Holds(relation, value.CompareTo(bound)) is not { } holds)
            {
                return null;
            }

            states |= holds ? state.Value : 0;
        }

        return states;
    }

    private static bool? Holds(BinaryOperatorKind relation, int order) => relation switch
    {
        BinaryOperatorKind.LessThan => order < 0,
        BinaryOperatorKind.LessThanOrEqual => order <= 0,
        BinaryOperatorKind.GreaterThan => order > 0,
        BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
        _ => null,
    };

    public ulong? BitOfText(string text) => _wireNames.TryGetValue(text, out var bit) ? bit : null;

    /// <summary>The state whose member is called so; null where there is none.</summary>
    public ulong? BitOfMember(string name)
    {
        foreach (var member in _names)
        {
            if (string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase))
            {
                return member.Value;
            }
        }

        return null;
    }

    public IEnumerable<string> Names(ulong states) =>
        _names.Where(name => (name.Value & states) != 0).Select(name => name.Key);

    /// <summary>What these states are called on the wire.</summary>
    public IEnumerable<string> WireNames(ulong states) =>
        _wireNames.Where(name => (name.Value & states) != 0).OrderBy(name => name.Value).Select(name => name.Key);

    public static string? WireNameOf(IFieldSymbol member) =>
        ContractAttributes.Own(member, ContractAttributes.EnumMember)
            .Select(attribute => ContractAttributes.Named(attribute, "Value") as string)
            .FirstOrDefault();

    private static bool IsTerminal(IFieldSymbol member, string how) =>
        ContractAttributes.Own(member, ContractAttributes.TerminalState)
            .SelectMany(attribute => attribute.ConstructorArguments)
            .Any(kind => kind.Type is { } type && type.GetMembers(how).OfType<IFieldSymbol>()
                .Any(named => Equals(named.ConstantValue, kind.Value)));
}
