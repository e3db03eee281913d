using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Rules.HandWritten;

/// <summary>How a loop without a condition is left: by what is done on success, and by a throw on failure.</summary>
internal sealed class LoopExits
{
    private LoopExits(IReadOnlyList<StatementSyntax> onSuccess, bool alsoOnFailure) => (OnSuccess, AlsoOnFailure) = (onSuccess, alsoOnFailure);

    /// <summary>What is done on success, without the break at its end.</summary>
    public IReadOnlyList<StatementSyntax> OnSuccess { get; }

    /// <summary>Whether the loop is left by a failed task too, without a throw.</summary>
    public bool AlsoOnFailure { get; }

    /// <summary>The exits; null where the loop does anything else.</summary>
    public static LoopExits? Of(IReadOnlyList<StatementSyntax> body, Answer answer, LoopParts parts, StateSpace space)
    {
        LoopExits? success = null;
        var isAnswered = false;
        foreach (var statement in body)
        {
            if (statement == answer.Statement)
            {
                isAnswered = true;
            }
            else if (statement is IfStatementSyntax choice && isAnswered)
            {
                foreach (var (states, then) in Arms(choice, parts))
                {
                    if (states is null && Siblings.Inside(then).All(parts.IsPause))
                    {
                        continue;
                    }

                    if (states == space.Failure && parts.IsPlainThrow(then))
                    {
                        continue;
                    }

                    if (success is not null || states is null || Leaving(then) is not { } left || !(states == space.Success || (states == (space.Success | space.Failure) && left.Count == 0)))
                    {
                        return null;
                    }

                    success = new LoopExits(left, states != space.Success);
                }
            }
            else if (!parts.IsPause(statement))
            {
                return null;
            }
        }

        return success;
    }

    // The last of them has no condition: what is done else.
    private static IEnumerable<(ulong? States, StatementSyntax Then)> Arms(IfStatementSyntax choice, LoopParts parts)
    {
        var states = parts.StatesOf(choice.Condition);
        // A test that is not understood is given a body that is refused.
        yield return (states ?? 0, choice.Statement);
        if (choice.Else?.Statement is IfStatementSyntax next)
        {
            foreach (var arm in Arms(next, parts))
            {
                yield return arm;
            }
        }
        else if (choice.Else is { Statement: var otherwise })
        {
            yield return (null, otherwise);
        }
    }

    // What is done before the loop is left; null where it may go on.
    private static IReadOnlyList<StatementSyntax>? Leaving(StatementSyntax then)
    {
        var statements = Siblings.Inside(then);
        var last = statements.Count == 0 ? null : statements[statements.Count - 1];
        var jumps = statements.SelectMany(Functions.Inside).Where(node => node is BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or YieldStatementSyntax);
        return last is not (BreakStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax) || jumps.Any(jump => jump != last) ? null
            : last is BreakStatementSyntax ? [.. statements.Take(statements.Count - 1)]
            : statements;
    }
}
