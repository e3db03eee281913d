using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Switches;

/// <summary>A switch, statement or expression, on the state of a task.</summary>
/// <param name="Value">What the switch looks at.</param>
/// <param name="Space">The states.</param>
/// <param name="Arms">Its arms.</param>
internal sealed record StateSwitch(IOperation Value, StateSpace Space, ImmutableArray<SwitchArm> Arms)
{
    /// <summary>The switch; null where the operation is none, is not on a state, or is not understood.</summary>
    public static StateSwitch? Of(IOperation operation, ContractFacts facts) => operation switch
    {
        ISwitchOperation statement => Of(statement.Value, statement.Cases.Select(static section => Section(section)), facts),
        ISwitchExpressionOperation expression => Of(expression.Value, expression.Arms.Select(static arm => new Arm([arm.Pattern], arm.Guard is not null, Ends.Throws(arm.Value))), facts),
        _ => null,
    };

    private static StateSwitch? Of(IOperation value, IEnumerable<Arm> arms, ContractFacts facts)
    {
        if (SwitchedState.Of(value, facts) is not { } state)
        {
            return null;
        }

        var read = arms.Select(arm => Read(arm, state)).ToList();
        return read.Contains(null) ? null : new StateSwitch(value, state.Space, read.OfType<SwitchArm>().ToImmutableArray());
    }

    private sealed record Arm(IReadOnlyList<IOperation?> Labels, bool IsGuarded, bool Throws);

    private static Arm Section(ISwitchCaseOperation section) => new(
        [.. section.Clauses.Select(clause => clause switch
        {
            ISingleValueCaseClauseOperation single => single.Value,
            IPatternCaseClauseOperation pattern => pattern.Pattern,
            _ => null,
        })],
        section.Clauses.OfType<IPatternCaseClauseOperation>().Any(clause => clause.Guard is not null),
        Ends.Throws(section.Body.LastOrDefault(statement => statement is not IBranchOperation)));

    // A label that is no operation is the default. What a guard leaves is not told apart: who names a state has thought of it.
    private static SwitchArm? Read(Arm arm, SwitchedState state)
    {
        var named = 0UL;
        var isDefault = false;
        foreach (var label in arm.Labels)
        {
            if (label is null || TakesAll(label))
            {
                isDefault = true;
            }
            else if (state.NamedBy(label) is { } states)
            {
                named |= states;
            }
            else
            {
                return null;
            }
        }

        return isDefault && arm.IsGuarded ? null : new SwitchArm(named, isDefault, arm.Throws);
    }

    private static bool TakesAll(IOperation label) => label switch
    {
        IDiscardPatternOperation or IDeclarationPatternOperation or ITypePatternOperation => true,
        IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true } => true,
        INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } => true,
        _ => false,
    };
}
