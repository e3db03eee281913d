using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;

namespace KyyContracts.CodeFixes.States;

/// <summary>Writes tests of a task's state in the words of its type: by a guard of it, or by the members of its enum.</summary>
internal sealed class StateWords
{
    private readonly SemanticModel _model;
    private readonly int _position;
    private readonly List<ISymbol> _members;

    private StateWords(TaskShape shape, SemanticModel model, int position, List<ISymbol> members, IPropertySymbol status) =>
        (Shape, _model, _position, _members, Status) = (shape, model, position, members, status);

    public TaskShape Shape { get; }

    /// <summary>The member that says the task's state.</summary>
    public IPropertySymbol Status { get; }

    public StateSpace Space => Shape.Space;

    /// <summary>The states that a task does not leave.</summary>
    public ulong Final => Space.Success | Space.Failure;

    /// <summary>The member that says why the task has failed.</summary>
    public string? Reason => _members.OfType<IPropertySymbol>().FirstOrDefault(member =>
        member.Type.SpecialType == SpecialType.System_String && Shape.PresentIn(member.Name) is { } states && (states & ~Space.Failure) == 0)?.Name;

    public static StateWords? Of(ITypeSymbol type, ContractFacts facts, SemanticModel model, int position)
    {
        var members = MembersOf(type).Where(member => !member.IsStatic && model.IsAccessible(position, member)).ToList();
        return facts.ShapeOf(type) is { } shape && members.OfType<IPropertySymbol>().FirstOrDefault(member => shape.IsStatus(member.Name)) is { } status
            ? new StateWords(shape, model, position, members, status)
            : null;
    }

    /// <summary>A test that is true in these states alone.</summary>
    public string Is(string task, ulong states) => Guard(states) is { } guard ? $"{task}.{guard}"
        : IsOne(states) ? $"{task}.{Status.Name} == {Names(states, " or ")}"
        : $"{task}.{Status.Name} is {Names(states, " or ")}";

    /// <summary>A test that is false in these states alone.</summary>
    public string IsNot(string task, ulong states) => Guard(states) is { } guard ? $"!{task}.{guard}"
        : IsOne(states) ? $"{task}.{Status.Name} != {Names(states, " or ")}"
        : $"{task}.{Status.Name} is not ({Names(states, " or ")})";

    public string Names(ulong states, string separator)
    {
        var type = Text.Names.Of(Status.Type, _model, _position);
        return string.Join(separator, Space.Names(states).Select(name => $"{type}.{name}"));
    }

    // A guard of success alone may ask for the result as well: it stands for more than the state.
    private string? Guard(ulong states) => _members
        .Where(member => Shape.GuardOf(member.Name) is { NotNullWhenTrue.IsEmpty: true, NotNullWhenFalse.IsEmpty: true } guard && guard.TrueIn == states)
        .Select(member => member is IMethodSymbol ? member.Name + "()" : member.Name)
        .FirstOrDefault();

    private static bool IsOne(ulong states) => (states & (states - 1)) == 0;

    private static IEnumerable<ISymbol> MembersOf(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                yield return member;
            }
        }

        foreach (var member in type.AllInterfaces.SelectMany(contract => contract.GetMembers()))
        {
            yield return member;
        }
    }
}
