using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.Analyzers.Flow;

/// <summary>
/// The loops of a body that poll. What is tested after one of them, such as the count of attempts or the clock, may tell
/// by which of its ends the loop was left.
/// </summary>
internal sealed class PollLoops(IOperation root, ContractFacts facts)
{
    private readonly TextSpan[] _loops = root.DescendantsAndSelf().OfType<ILoopOperation>()
        .Where(loop => loop.Descendants().OfType<IInvocationOperation>().Any(call => facts.PollOf(call.TargetMethod) is not null))
        .Select(loop => loop.Syntax.Span)
        .ToArray();

    public bool AnyBefore(SyntaxNode syntax) => _loops.Any(loop => loop.End <= syntax.SpanStart);
}
