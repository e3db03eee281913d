using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Switches;

/// <summary>What of a task a switch looks at, and how its labels name states.</summary>
internal sealed class SwitchedState
{
    private readonly TaskShape? _task;
    private readonly string? _role;

    private SwitchedState(StateSpace space, TaskShape? task, string? role) => (Space, _task, _role) = (space, task, role);

    public StateSpace Space { get; }

    /// <summary>Null where the value is not a task, its state or the text of it.</summary>
    public static SwitchedState? Of(IOperation value, ContractFacts facts)
    {
        var plain = PollCalls.Unconverted(value);
        if (plain.Type is not { } type)
        {
            return null;
        }

        return facts.SpaceOf(Nullable(type)) is { Success: var success, Failure: var failure } space && (success | failure) != 0 ? new SwitchedState(space, null, null)
            : facts.ShapeOf(type) is { } shape ? new SwitchedState(shape.Space, shape, Role.Task)
            : type.SpecialType == SpecialType.System_String ? OfText(plain, facts)
            : null;
    }

    /// <summary>The states that the label, a constant or a pattern, names; null where that is not understood.</summary>
    public ulong? NamedBy(IOperation label)
    {
        if (label is not IPatternOperation pattern)
        {
            return label.ConstantValue is { HasValue: true, Value: var value } ? State(value) : null;
        }

        if (_role != Role.Task)
        {
            return Patterns.StatesOf(pattern, State, Space);
        }

        var (understood, known) = TaskPatterns.Assume(pattern, Role.Task, true, TaskFact.Fresh(_task!, mayBeNull: true));
        return understood ? known?.Possible ?? 0 : null;
    }

    private ulong? State(object? value) => value switch
    {
        null => 0,
        string text when _role == Role.StateName => Space.BitOfMember(text) ?? 0,
        // What the contract does not know is no state of it.
        string text => Space.BitOfText(text) ?? 0,
        _ => Space.Bit(value),
    };

    private static SwitchedState? OfText(IOperation text, ContractFacts facts) => text switch
    {
        IMemberReferenceOperation { Instance.Type: { } owner, Member.Name: var member } when facts.ShapeOf(owner) is { } shape && shape.IsStatusText(member) =>
            new SwitchedState(shape.Space, shape, null),
        IInvocationOperation { TargetMethod.Name: "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim", Instance: { } inner } => OfText(inner, facts),
        IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { Type: { } type } instance } =>
            facts.SpaceOf(type) is { Success: not 0 } space ? new SwitchedState(space, null, Role.StateName) : OfText(instance, facts),
        ILocalReferenceOperation { Local: var local } when new Locals(OwnOperations.RootOf(text)).OnlyValue(local) is { } value => OfText(PollCalls.Unconverted(value), facts),
        _ => null,
    };

    private static ITypeSymbol Nullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } inner } ? inner[0] : type;
}
