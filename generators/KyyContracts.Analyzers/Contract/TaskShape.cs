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
    private readonly ImmutableDictionary<string, StateGuard> _guards;
    private readonly ImmutableHashSet<string> _texts;

    private TaskShape(string status, StateSpace space, ImmutableDictionary<string, ulong> presence, IReadOnlyList<ISymbol> members)
    {
        (_status, Space, _presence) = (status, space, presence);
        _guards = members.GroupBy(member => member.Name)
            .Select(group => (group.Key, Guard: StateGuard.Of(group.First(), space)))
            .Where(member => member.Guard is not null)
            .ToImmutableDictionary(member => member.Key, member => member.Guard!);
        _texts = members.Where(member => ContractAttributes.On(member, ContractAttributes.StateText).Any())
            .Select(member => member.Name).ToImmutableHashSet();
    }

    public StateSpace Space { get; }

    public static TaskShape? Of(ITypeSymbol type)
    {
        var members = MembersOf(type).ToList();
        var present = members
            .SelectMany(member => ContractAttributes.On(member, ContractAttributes.PresentWhen), PresenceOf)
            .ToList();
        var space = present.Count == 0 ? null : StateSpace.Of(present[0].State.Type);
        if (space is null || present.Any(part => part.Status is null
            || part.Status != present[0].Status
            || !SymbolEqualityComparer.Default.Equals(part.State.Type, present[0].State.Type)))
        {
            return null;
        }

        var presence = present.GroupBy(part => part.Member).ToImmutableDictionary(
            group => group.Key,
            group => group.Aggregate(0UL, (states, part) => states | space.Bit(part.State.Value)));
        return new TaskShape(present[0].Status!, space, presence, members);
    }

    public bool IsStatus(string member) => member == _status;

    /// <summary>Whether the member is the text of the status as it came over the wire.</summary>
    public bool IsStatusText(string member) => _texts.Contains(member);

    /// <summary>The states in which the member has a value, where all of them are states of success; else null.</summary>
    public ulong? SuccessOnly(string member) =>
        _presence.TryGetValue(member, out var states) && (states & ~Space.Success) == 0 ? states : null;

    /// <summary>The states in which the member has a value, where all of them are states of failure; else null.</summary>
    public ulong? FailureOnly(string member) =>
        _presence.TryGetValue(member, out var states) && (states & ~Space.Failure) == 0 ? states : null;

    /// <summary>The states in which the member has a value; null where the contract does not say.</summary>
    public ulong? PresentIn(string member) => _presence.TryGetValue(member, out var states) ? states : null;

    /// <summary>Whether the member tells that the task has failed, or why.</summary>
    public bool TellsFailure(string member) =>
        IsStatus(member) || IsStatusText(member) || (PresentIn(member) is { } states && (states & Space.Failure) != 0);

    /// <summary>What the bool member tells; null where the contract does not say.</summary>
    public StateGuard? GuardOf(string member) => _guards.TryGetValue(member, out var guard) ? guard : null;

    private static (string Member, string? Status, TypedConstant State) PresenceOf(ISymbol member, AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments;
        return arguments is { Length: 2 } && arguments[1].Kind == TypedConstantKind.Enum
            ? (member.Name, ContractAttributes.Scalar(arguments[0]) as string, arguments[1])
            : (member.Name, null, default);
    }

    private static IEnumerable<ISymbol> MembersOf(ITypeSymbol type)
    {
        IEnumerable<ITypeSymbol> bases = type.TypeKind == TypeKind.Interface ? type.AllInterfaces : BasesOf(type);
        return new[] { type }.Concat(bases).SelectMany(part => part.GetMembers())
            .Where(member => !member.IsStatic && member is IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary, Parameters.IsEmpty: true });
    }

    private static IEnumerable<ITypeSymbol> BasesOf(ITypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            yield return current;
        }
    }
}
