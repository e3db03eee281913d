using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>What a retry runs before it runs again: Polly waits for its end.</summary>
internal static class RetryHooks
{
    /// <summary>Whether any of them may take time; only a lambda is looked into.</summary>
    public static bool MayPause(IEnumerable<IOperation> hooks) => hooks.Select(PollCalls.Unconverted).Any(static hook =>
        hook.ConstantValue is not { HasValue: true, Value: null }
        && !(hook is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } && IsQuick(lambda)));

    private static bool IsQuick(IAnonymousFunctionOperation hook) => hook.Body.Descendants().All(static inner => inner switch
    {
        IAwaitOperation => false,
        IInvocationOperation { TargetMethod: var method } => !QuickCalls.IsUnstartedWait(method) && !QuickCalls.SoundsBlocking(method.Name),
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments.IsEmpty: false } => false,
        _ => true,
    });
}
