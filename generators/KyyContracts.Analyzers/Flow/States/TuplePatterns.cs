using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What a pattern that is matched against a tuple tells: as much as a test of each of its parts, joined by <c>&amp;&amp;</c>.</summary>
internal sealed class TuplePatterns(PollingFunction function, TaskReferences references, StateFindings findings, Conditions conditions)
{
    /// <summary>What is known where the condition has this outcome; false where it matches no tuple.</summary>
    public bool TryAssume(IOperation condition, bool outcome, TaskStates states, out TaskStates? known)
    {
        known = null;
        if (condition is not IIsPatternOperation { Value: var value, Pattern: IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true } pattern }
            || PartsOf(value) is not { } parts)
        {
            return false;
        }

        var tests = parts.Zip(pattern.DeconstructionSubpatterns, static (part, expected) => (part, expected))
            .Where(static test => test.expected is not IDiscardPatternOperation).ToList();
        known = outcome ? AllMatch(tests, states) : OneFails(tests, states);
        return true;
    }

    private IEnumerable<IOperation>? PartsOf(IOperation value) => PollCalls.Unconverted(value) switch
    {
        ITupleOperation tuple => tuple.Elements,
        IFlowCaptureReferenceOperation capture when function.Flow.OnlyValue(capture) is { } only => PartsOf(only),
        _ => null,
    };

    private TaskStates? AllMatch(List<(IOperation Part, IPatternOperation Expected)> tests, TaskStates states)
    {
        TaskStates? known = states;
        foreach (var (part, expected) in tests)
        {
            known = known is null ? null : Assume(part, expected, true, known);
        }

        return known;
    }

    private TaskStates? OneFails(List<(IOperation Part, IPatternOperation Expected)> tests, TaskStates states)
    {
        if (tests.Count == 0)
        {
            return null;
        }

        var tested = tests.Select(test => references.Of(test.Part, states)).ToList();
        if (tested[0] is { Fact: var fact } && tested.All(test => test is { } about && about.Fact.Equals(fact)))
        {
            var (_, learned) = TaskPatterns.OneFails(tests.Zip(tested, static (test, about) => (about!.Value.Role, test.Expected)), fact);
            findings.Tested(fact, learned);
            return learned is null ? null : states.Replace(fact, learned);
        }

        TaskStates? failed = null;
        TaskStates? matched = states;
        foreach (var (part, expected) in tests)
        {
            if (matched is null)
            {
                break;
            }

            if (Assume(part, expected, false, matched) is { } without)
            {
                // Which of the parts has failed is not known behind the test.
                var learned = new TaskStates(without.Facts, states.Constants);
                failed = failed is null ? learned : failed.Merge(learned) ?? states.DropAll();
            }

            matched = Assume(part, expected, true, matched);
        }

        return failed;
    }

    private TaskStates? Assume(IOperation part, IPatternOperation expected, bool outcome, TaskStates states)
    {
        if (references.Of(part, states) is { } tested)
        {
            var (understood, learned) = TaskPatterns.Assume(expected, tested.Role, outcome, tested.Fact);
            findings.Tested(tested.Fact, learned);
            return !understood ? states.Drop([tested.Fact]) : learned is null ? null : states.Replace(tested.Fact, learned);
        }

        if (expected is IDeclarationPatternOperation { MatchesNull: true })
        {
            return outcome ? states.Drop(references.Mentioned(part, states)) : null;
        }

        if (references.TryConstant(part, states, out var constant) && Constants.Matches(expected, constant) is { } matches)
        {
            return matches == outcome ? states : null;
        }

        return BoolComparisons.Expected(expected) is { } asked ? conditions.Assume(part, asked == outcome, states) : conditions.Unknown(part, states);
    }
}
