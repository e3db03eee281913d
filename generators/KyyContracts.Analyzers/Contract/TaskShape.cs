using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>What the contract says of a type of task: where its state stands, and which members have a value in which states.</summary>
internal sealed class TaskShape
{
    private readonly string _status;
    private readonly ImmutableDictionary<string, ulong> _presence;

    private TaskShape(string status, StateSpace space, ImmutableDictionary<string, ulong> presence) =>
        (_status, Space, _presence) = (status, space, presence);

    public StateSpace Space { get; }

    public static TaskShape? Of(ITypeSymbol type)
    {
        var presence = ImmutableDictionary.CreateBuilder<string, ulong>();
        string? status = null;
        StateSpace? space = null;
        ITypeSymbol? stateType = null;
        foreach (var member in MembersOf(type))
        {
            foreach (var attribute in ContractAttributes.On(member, ContractAttributes.PresentWhen))
            {
                var arguments = attribute.ConstructorArguments;
                if (arguments.Length != 2
                    || arguments[1] is not { Kind: TypedConstantKind.Enum } state
                    || ContractAttributes.Scalar(arguments[0]) is not string holder)
                {
                    return null;
                }

                stateType ??= state.Type;
                status ??= holder;
                space ??= StateSpace.Of(stateType);
                if (space is null || holder != status || !SymbolEqualityComparer.Default.Equals(state.Type, stateType))
                {
                    return null;
                }

                presence.TryGetValue(member.Name, out var states);
                presence[member.Name] = states | space.Bit(state.Value);
            }
        }

        return space is null ? null : new TaskShape(status!, space, presence.ToImmutable());
    }

    public bool IsStatus(ISymbol member) => member.Name == _status;

    /// <summary>Whether the member is the text of the status as it came over the wire.</summary>
    public static bool IsStatusText(ISymbol member) => ContractAttributes.On(member, ContractAttributes.StateText).Any();

    /// <summary>The states in which the member has a value, where all of them are states of success; else null.</summary>
    public ulong? SuccessOnly(ISymbol member) =>
        _presence.TryGetValue(member.Name, out var states) && (states & ~Space.Success) == 0 ? states : null;

    /// <summary>The states in which the bool member is true; null where the contract does not say.</summary>
    public ulong? TrueIn(ISymbol member)
    {
        var guards = ContractAttributes.On(member, ContractAttributes.StateGuard).ToList();
        return guards.Count == 0
            ? null
            : guards.SelectMany(guard => guard.ConstructorArguments)
                .Where(argument => argument is { Kind: TypedConstantKind.Array, IsNull: false })
                .SelectMany(argument => argument.Values)
                .Aggregate(0UL, (states, state) => states | Space.Bit(ContractAttributes.Scalar(state)));
    }

    private static IEnumerable<ISymbol> MembersOf(ITypeSymbol type)
    {
        IEnumerable<ITypeSymbol> bases = type.TypeKind == TypeKind.Interface ? type.AllInterfaces : BasesOf(type);
        return new[] { type }.Concat(bases).SelectMany(part => part.GetMembers())
            .Where(member => member is IPropertySymbol or IFieldSymbol && !member.IsStatic);
    }

    private static IEnumerable<ITypeSymbol> BasesOf(ITypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            yield return current;
        }
    }
}
