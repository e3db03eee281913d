using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What a pattern that is matched against a task, or against one of its members, tells of the task.</summary>
internal static class TaskPatterns
{
    /// <summary>What is known where the pattern has this outcome: not understood, or null where it cannot have it.</summary>
    public static (bool Understood, TaskFact? Fact) Assume(IPatternOperation pattern, string role, bool outcome, TaskFact fact) => pattern switch
    {
        INegatedPatternOperation negated => Assume(negated.Pattern, role, !outcome, fact),
        IBinaryPatternOperation binary when role == Role.Task => Both(binary, outcome, fact),
        _ when role == Role.Task => OfTask(pattern, outcome, fact),
        _ => OfMember(pattern, role, outcome, Bound(pattern, role, outcome, fact)),
    };

    private static (bool, TaskFact?) Both(IBinaryPatternOperation binary, bool outcome, TaskFact fact)
    {
        var left = Assume(binary.LeftPattern, Role.Task, outcome, fact);
        if ((binary.OperatorKind == BinaryOperatorKind.And) == outcome)
        {
            return left is (true, { } narrowed) ? Assume(binary.RightPattern, Role.Task, outcome, narrowed) : left;
        }

        var right = Assume(binary.RightPattern, Role.Task, outcome, fact);
        return (left.Understood && right.Understood, left.Fact is null ? right.Fact : right.Fact is null ? left.Fact : left.Fact.Or(right.Fact));
    }

    private static (bool, TaskFact?) OfTask(IPatternOperation pattern, bool outcome, TaskFact fact)
    {
        var bound = Bound(pattern, Role.Task, outcome, fact);
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }:
                return (true, fact.IsNull(outcome));
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return (true, outcome ? bound : null);
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive:
                return outcome ? AllMatch(recursive, bound) : OneFails(recursive, fact);
            case IDeclarationPatternOperation or ITypePatternOperation when outcome:
                return (true, bound.IsNull(false));
            default:
                return (false, fact);
        }
    }

    private static (bool, TaskFact?) AllMatch(IRecursivePatternOperation pattern, TaskFact fact)
    {
        (bool Understood, TaskFact? Fact) known = (true, fact.IsNull(false));
        foreach (var part in pattern.PropertySubpatterns)
        {
            if (known is not (true, { } narrowed))
            {
                break;
            }

            known = part.Member is IMemberReferenceOperation { Member: var member }
                ? Assume(part.Pattern, member.Name, true, narrowed)
                : (false, narrowed);
        }

        return known;
    }

    // Where the task may be null, it is not known whether any part has failed.
    private static (bool, TaskFact?) OneFails(IRecursivePatternOperation pattern, TaskFact fact)
    {
        if (pattern.PropertySubpatterns.IsEmpty)
        {
            return (true, fact.IsNull(true));
        }

        var parts = pattern.PropertySubpatterns.Select(part => (Member: (part.Member as IMemberReferenceOperation)?.Member.Name, part.Pattern)).ToList();
        return fact.MayBeNull || parts.Any(part => part.Member is null)
            ? (true, fact)
            : OneFails(parts.Select(part => (part.Member!, part.Pattern)), fact);
    }

    /// <summary>What is known where at least one of the members does not match.</summary>
    public static (bool Understood, TaskFact? Fact) OneFails(IEnumerable<(string Role, IPatternOperation Pattern)> parts, TaskFact fact)
    {
        TaskFact? failed = null;
        TaskFact? matched = fact;
        foreach (var (role, pattern) in parts)
        {
            if (matched is null)
            {
                break;
            }

            var (understood, without) = Assume(pattern, role, false, matched);
            if (!understood)
            {
                return (true, fact);
            }

            failed = failed is null || without is null ? failed ?? without : failed.Or(without);
            matched = Assume(pattern, role, true, matched).Fact;
        }

        return (true, failed is null ? null : failed with { Names = fact.Names });
    }

    private static (bool, TaskFact?) OfMember(IPatternOperation pattern, string member, bool outcome, TaskFact fact)
    {
        if (pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true })
        {
            return (true, outcome ? fact : null);
        }

        if (member == fact.Selector && ModelsOf(pattern, outcome) is { } models)
        {
            return (true, fact with { Models = models });
        }

        var shape = fact.Shape;
        if (shape.IsStatus(member) || shape.IsStatusText(member) || member == Role.StateName)
        {
            var states = Patterns.StatesOf(pattern, value => StateOf(value, member, fact), shape.Space);
            return states is { } matching ? (true, fact.In(outcome ? matching : ~matching)) : (false, fact);
        }

        if (shape.GuardOf(member) is { } guard)
        {
            return pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool value } }
                ? (true, Guards.Assume(guard, outcome == value, fact))
                : (false, fact);
        }

        var (whenTrue, whenFalse) = Patterns.ProvesNotNull(pattern);
        return (true, (outcome ? whenTrue : whenFalse) ? fact.WithValueAlone(member)
            : Patterns.IsNullTest(pattern) ? fact.WithoutValue(member)
            : fact);
    }

    /// <summary>The states that a constant means: a member of the enum, or a text as on the wire. A text that the contract does not have may be an unrecognized state's.</summary>
    public static ulong? StateOf(object? constant, string member, TaskFact fact) =>
        fact.Shape.IsStatus(member) ? fact.Shape.Space.Bit(constant)
        : constant is string text ? (member == Role.StateName ? fact.Shape.Space.BitOfMember(text) : fact.Shape.Space.BitOfText(text)) ?? fact.Shape.Space.Unrecognized
        : null;

    // Null where a task of any model may have this outcome.
    private static ImmutableHashSet<string>? ModelsOf(IPatternOperation pattern, bool outcome) => pattern switch
    {
        INegatedPatternOperation negated => ModelsOf(negated.Pattern, !outcome),
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: string model } } => outcome ? ImmutableHashSet.Create(model) : null,
        IBinaryPatternOperation binary when (binary.OperatorKind == BinaryOperatorKind.Or) == outcome =>
            TaskFact.Either(ModelsOf(binary.LeftPattern, outcome), ModelsOf(binary.RightPattern, outcome)),
        IBinaryPatternOperation binary => ModelsOf(binary.LeftPattern, outcome) ?? ModelsOf(binary.RightPattern, outcome),
        _ => null,
    };

    private static TaskFact Bound(IPatternOperation pattern, string role, bool outcome, TaskFact fact)
    {
        var variable = pattern switch
        {
            IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
            IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
            _ => null,
        };
        return outcome && variable is not null ? fact.Named(variable, role) : fact;
    }
}
