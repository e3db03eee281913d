using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Exits;

/// <summary>What decides that a flag is set: all that is asked between its declaration and the place.</summary>
internal static class Deciders
{
    /// <summary>The conditions, and what is switched on or stepped through.</summary>
    /// <param name="value">What the flag is set to.</param>
    /// <param name="flag">The flag.</param>
    public static IEnumerable<IOperation> Of(IOperation value, ILocalSymbol flag)
    {
        for (var (inner, outer) = (value, value.Parent); outer is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation); (inner, outer) = (outer, outer.Parent))
        {
            foreach (var asked in In(outer, inner))
            {
                yield return asked;
            }

            if (outer is IBlockOperation { Locals: var locals } && locals.Contains(flag, SymbolEqualityComparer.Default))
            {
                yield break;
            }
        }
    }

    private static IEnumerable<IOperation> In(IOperation outer, IOperation inner) => outer switch
    {
        IConditionalOperation { Condition: var condition } when condition != inner => [condition],
        ISwitchOperation { Value: var on } when on != inner => [on],
        ISwitchCaseOperation { Clauses: var clauses } => clauses.OfType<IPatternCaseClauseOperation>().Select(static clause => clause.Guard).OfType<IOperation>(),
        IWhileLoopOperation { Condition: { } condition } when condition != inner => [condition],
        IForLoopOperation { Condition: { } condition } when condition != inner => [condition],
        IForEachLoopOperation { Collection: var sequence } when sequence != inner => [sequence],
        ICatchClauseOperation { ExceptionDeclarationOrExpression: { } caught } => [caught],
        // What leaves the block before has decided that it is not set.
        IBlockOperation { Operations: var statements } => statements.TakeWhile(statement => statement != inner).OfType<IConditionalOperation>()
            .Where(static earlier => earlier.Descendants().Any(static step => step is IBranchOperation or IReturnOperation)).Select(static earlier => earlier.Condition),
        _ => [],
    };
}
