using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Functions that poll and then call themselves for the same task: a cycle without a loop.</summary>
internal static class Recursions
{
    /// <summary>The polls that are made again by each call of the function inside of itself.</summary>
    public static IEnumerable<(IInvocationOperation Poll, TaskKey Task)> In(PollingFunction function, PollKeys keys)
    {
        if (function.Caller is not null || function.Giver is not null || function.Method is not { } self || !function.Flow.Calls.Any(call => IsSelf(call, self)))
        {
            yield break;
        }

        foreach (var poll in function.Flow.Calls.Where(call => function.Facts.PollOf(call.TargetMethod) is not null && function.CycleOf(call.Syntax) is null))
        {
            if (keys.Of(poll, function) is TaskKey task)
            {
                yield return (poll, task);
            }
        }
    }

    /// <summary>Whether the call runs the function again, for the same task.</summary>
    public static bool IsAgain(IInvocationOperation call, PollingFunction function, TaskKey task) =>
        function.Caller is null
        && function.Method is { } self
        && IsSelf(call, self)
        && call.Instance is null or IInstanceReferenceOperation
        && task.Variables.All(variable => variable switch
        {
            IParameterSymbol parameter when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, self) =>
                !function.Locals.IsWritten(parameter) && call.Arguments.Any(argument =>
                    SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition, parameter.OriginalDefinition)
                    && PollCalls.Unconverted(argument.Value) is IParameterReferenceOperation same
                    && SymbolEqualityComparer.Default.Equals(same.Parameter, parameter)),
            // Each run has locals of its own.
            ILocalSymbol local => !SymbolEqualityComparer.Default.Equals(local.ContainingSymbol.OriginalDefinition, self) && !function.Locals.IsWritten(local),
            _ => !function.Locals.IsWritten(variable) && !MayBeSet(variable, function, self),
        });

    // Whoever else of the type is called may say what is next.
    private static bool MayBeSet(ISymbol member, PollingFunction function, IMethodSymbol self) =>
        member is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod.IsInitOnly: false }
        && function.Flow.Calls.Any(call => call.Instance is IInstanceReferenceOperation && !IsSelf(call, self));

    private static bool IsSelf(IInvocationOperation call, IMethodSymbol self) => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, self);
}
