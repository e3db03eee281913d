using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Switches;

/// <summary>KYY2002: a switch gives states that end a task and states that do not to one default, or leaves both out.</summary>
internal static class LumpsStates
{
    /// <summary>What there is to say of the switch; null for nothing.</summary>
    /// <param name="operation">The switch.</param>
    /// <param name="on">What is known of it.</param>
    /// <param name="possible">The states that the task may be in there.</param>
    public static Diagnostic? Judge(IOperation operation, StateSwitch on, ulong possible)
    {
        var space = on.Space;
        var named = on.Arms.Aggregate(0UL, (all, arm) => all | arm.Named);
        var otherwise = on.Arms.FirstOrDefault(arm => arm.IsDefault);
        var left = space.Documented & possible & ~named;
        var together = left | (space.Documented & (otherwise?.Named ?? 0));
        var terminal = together & (space.Success | space.Failure);
        var running = together & space.Running;
        if (left == 0 || terminal == 0 || running == 0 || (named & space.Documented) == 0
            || otherwise is { Throws: true }
            || (otherwise is null && operation is ISwitchOperation && Ends.ThrowsAfter(operation)))
        {
            return null;
        }

        return Diagnostic.Create(
            Descriptors.LumpsStates,
            on.Value.Syntax.GetLocation(),
            Texts.OneOf(space.Names(terminal)),
            Texts.OneOf(space.Names(running)),
            otherwise is null ? "leaves both out" : "gives both to its default",
            Texts.OneOf(space.Names((left & terminal) != 0 ? left & terminal : left)));
    }
}
