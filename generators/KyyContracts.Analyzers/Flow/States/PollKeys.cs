using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Flow.Pauses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>Names the latest answer about each task that a function polls: polls of one task share a name.</summary>
internal sealed class PollKeys
{
    private readonly Dictionary<(SyntaxNode Poll, PollingFunction Function), object> _names = [];
    private readonly List<TaskKey> _keys = [];

    /// <summary>The key of the task that is polled; the call's own syntax where each poll may ask for another task.</summary>
    public object Of(IInvocationOperation poll, PollingFunction function)
    {
        // A function is seen through the calls by which it was entered: each may pass another id.
        var place = (poll.Syntax, function);
        if (!_names.TryGetValue(place, out var name))
        {
            name = TaskKey.Of(poll, function) is { } key ? Same(key) : poll.Syntax;
            _names.Add(place, name);
        }

        return name;
    }

    /// <summary>The keys that are another task's once the variable is written.</summary>
    public IEnumerable<object> ReadFrom(ISymbol variable) => _keys.Where(key => key.Variables.Contains(variable));

    private TaskKey Same(TaskKey key)
    {
        var known = _keys.FirstOrDefault(key.IsSame);
        if (known is null)
        {
            _keys.Add(key);
        }

        return known ?? key;
    }
}
