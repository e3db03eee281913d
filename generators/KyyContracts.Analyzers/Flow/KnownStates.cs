using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Flow;

/// <summary>What is known of the tasks of a body, whether or not it polls them. Nothing is analysed before it is asked for.</summary>
internal sealed class KnownStates(IOperation root, ContractFacts facts, SemanticModel model, CancellationToken cancellation)
{
    private readonly Lazy<List<PollingFunction>> _functions = new(() =>
        [.. new PollingFile(facts, model, cancellation) { FollowsAll = true }.FunctionsIn(root)]);

    /// <summary>The states that a task may be in where a member of it is read; null where nothing is known.</summary>
    public ulong? At(SyntaxNode place) => ReadAt(place)?.Possible;

    /// <summary>What is known of the task whose member, or a variable that holds its value, is read there.</summary>
    public StateFindings.MemberRead? ReadAt(SyntaxNode place) =>
        _functions.Value.Select(function => function.States.ReadAt(place)).FirstOrDefault(read => read is not null);
}
