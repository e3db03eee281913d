using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>How long one run of a function may pause, all ways taken together: what its poll is repeated with, comes on top of it.</summary>
internal static class OwnPauses
{
    public static Interval Of(PollingFunction function)
    {
        var calls = new PauseCalls(function, new Numbers(function));
        var longest = 0.0;
        foreach (var block in function.Graph.Blocks)
        {
            foreach (var operation in ControlFlow.OperationsOf(block))
            {
                foreach (var inner in operation.DescendantsAndSelf())
                {
                    var pause = LengthOf(inner, function, calls);
                    longest += pause > 0 && function.Flow.Repeats(block) ? double.PositiveInfinity : pause;
                }
            }
        }

        return new Interval(0, longest);
    }

    private static double LengthOf(IOperation operation, PollingFunction function, PauseCalls calls) =>
        !PauseCalls.MayPause(operation) ? 0
        : operation is IInvocationOperation call && function.Facts.PollOf(call.TargetMethod) is null && function.Entered(call) is { } helper ? Of(helper).Greatest
        : calls.LengthOf(operation, Trip.Start).Greatest;
}
