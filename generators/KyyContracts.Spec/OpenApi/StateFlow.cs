using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Checks that a task can reach every state, and an end from every state.</summary>
internal static class StateFlow
{
    /// <returns>The states, each failure that no <c>next</c> names following every state in progress.</returns>
    public static IReadOnlyList<StateModel> Check(IReadOnlyList<StateModel> states, SourcePosition position, DiagnosticBag diagnostics)
    {
        if (states.All(state => state.Kind != StateKind.Success))
        {
            diagnostics.Report(SpecRules.NoSuccess, position);
        }

        foreach (var state in states.Where(state => state.Kind == StateKind.InProgress && !CanEnd(state, states)))
        {
            diagnostics.Report(SpecRules.DeadEnd, state.Position, state.WireName);
        }

        var complete = WithSuddenFailures(states);
        var reached = complete.Count == 0 ? [] : Reachable(complete[0], complete);
        foreach (var state in complete.Where(state => !reached.Contains(state.WireName)))
        {
            diagnostics.Report(SpecRules.Unreachable, state.Position, state.WireName, complete[0].WireName);
        }

        return complete;
    }

    private static bool CanEnd(StateModel state, IReadOnlyList<StateModel> states)
    {
        var reached = Reachable(state, states);
        return states.Any(end => end.Kind != StateKind.InProgress && reached.Contains(end.WireName));
    }

    private static IReadOnlyList<StateModel> WithSuddenFailures(IReadOnlyList<StateModel> states)
    {
        var named = states.SelectMany(state => state.Next).ToHashSet(StringComparer.Ordinal);
        var sudden = states.Where(state => state.Kind == StateKind.Failure && !named.Contains(state.WireName))
            .Select(state => state.WireName).ToList();
        return [.. states.Select(state => state.Kind == StateKind.InProgress ? state with { Next = [.. state.Next, .. sudden] } : state)];
    }

    private static HashSet<string> Reachable(StateModel start, IReadOnlyList<StateModel> states)
    {
        var byName = states.ToDictionary(state => state.WireName, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { start.WireName };
        var open = new Stack<string>(reached);
        while (open.TryPop(out var name))
        {
            foreach (var next in byName[name].Next.Where(next => byName.ContainsKey(next) && reached.Add(next)))
            {
                open.Push(next);
            }
        }

        return reached;
    }
}
