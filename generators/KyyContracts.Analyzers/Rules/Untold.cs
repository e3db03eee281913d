using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Flow.States;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Rules;

/// <summary>Finds polls whose answers a function tests without ever telling a failed task from another, and gives to nobody who could.</summary>
internal static class Untold
{
    public static IEnumerable<(SyntaxNode Site, (IEnumerable<string> Failure, IEnumerable<string> With) Confused)> In(PollingFunction function)
    {
        var states = function.States;
        foreach (var end in states.AtEnd.GroupBy(fact => Site(fact, states)))
        {
            if (end.Key is not { } site || states.Given.Contains(site) || states.TestsOf(site) is not { } tests || IsReported(site, states) || IsJudgedItself(site, function)
                || (states.Repeats(site) && Aftermath.OnlyWaits(site)))
            {
                continue;
            }

            var space = end.First().Shape.Space;
            var possible = end.Aggregate(0UL, (all, fact) => all | fact.Possible);
            var others = states.Repeats(site) && !Sweeps(site)
                ? function.CycleAround(site) is { IsUnderstood: true } ? space.Success : 0
                : IsAsked(function) ? 0 : space.Running;
            IReadOnlyCollection<ulong> outcomes = states.Outcomes.TryGetValue(site, out var told) ? told : [];
            var confused = Confused(space, possible, others, [.. tests, .. outcomes]);
            if (confused.Failure != 0)
            {
                yield return (site, (space.Names(confused.Failure), space.Names(confused.With)));
            }
        }
    }

    // A loop over ids asks for another task each time: what has failed need not be told from what has succeeded here.
    private static bool Sweeps(SyntaxNode site) =>
        Loops.Around(site) is ForEachStatementSyntax sweep
        && site.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == sweep.Identifier.ValueText);

    private static (ulong Failure, ulong With) Confused(StateSpace space, ulong possible, ulong others, IReadOnlyCollection<ulong> tests)
    {
        var failure = space.Failure & possible;
        var with = Bits(others & possible).Where(other => tests.All(test => (test & failure) == 0 == ((test & other) == 0))).Aggregate(0UL, static (all, bit) => all | bit);
        return failure == 0 || with == 0 ? default : (failure, with);
    }

    private static IEnumerable<ulong> Bits(ulong mask)
    {
        for (var bit = 1UL; bit != 0; bit <<= 1)
        {
            if ((mask & bit) != 0)
            {
                yield return bit;
            }
        }
    }

    // Of several polls that may have answered, the one in the cycle.
    private static SyntaxNode? Site(TaskFact fact, StateFindings states) =>
        fact.Sites.Any(states.Given.Contains) ? null
        : fact.Sites.Count == 1 ? fact.Sites.First()
        : fact.Sites.FirstOrDefault(states.Repeats);

    private static bool IsReported(SyntaxNode site, StateFindings states) =>
        states.Repeated.TryGetValue(site, out var again) && (again.Possible & (again.Shape.Space.Success | again.Shape.Space.Failure)) != 0;

    // A method that polls and answers nothing is reported where it polls, not wherever it is called.
    private static bool IsJudgedItself(SyntaxNode site, PollingFunction function) => function.Flow.Calls.Any(call =>
        call.Syntax == site
        && function.Facts.PollOf(call.TargetMethod) is null
        && call.TargetMethod is { MethodKind: MethodKind.Ordinary } method
        && (method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 }));

    // Who calls a helper that answers may ask it again and tell.
    private static bool IsAsked(PollingFunction function) => function.Graph.OriginalOperation.Syntax switch
    {
        LocalFunctionStatementSyntax => true,
        MethodDeclarationSyntax method => method.Modifiers.All(modifier => modifier.Text is not ("public" or "internal" or "protected" or "override"))
            && method.ReturnType.ToString() is not ("void" or "Task" or "ValueTask"),
        _ => false,
    };
}
