using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>
/// Which task a call polls: what stands in the source for client and id, and the variables it is read from. Two calls of
/// one key poll the same task for as long as none of those variables is written.
/// </summary>
internal sealed class TaskKey
{
    private readonly string _text;

    private TaskKey(string text, HashSet<ISymbol> variables) => (_text, Variables) = (text, variables);

    public HashSet<ISymbol> Variables { get; }

    /// <summary>The key; null where the id may be another one at each call.</summary>
    public static TaskKey? Of(IInvocationOperation poll, PollingFunction function)
    {
        var reader = new KeyReader(poll.TargetMethod.Name);
        var isKnown = poll.Arguments.FirstOrDefault(IsTaskId)?.Value is { } id
            ? (poll.Instance is null || reader.ReadClient(poll.Instance, function)) && reader.ReadId(id, function)
            // The way to the task is in the client alone.
            : poll.Instance is not null && reader.ReadId(poll.Instance, function) && reader.Variables.Count > 0;
        return isKnown ? new TaskKey(reader.Text, reader.Variables) : null;
    }

    public bool IsSame(TaskKey? other) => other?._text == _text && other.Variables.SetEquals(Variables);

    private static bool IsTaskId(IArgumentOperation argument) =>
        argument.Parameter is { } parameter
        && (ContractAttributes.On(parameter, ContractAttributes.TaskId).Any() || parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String });
}
