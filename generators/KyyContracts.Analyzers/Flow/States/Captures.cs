using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What a lambda knows of the task values that it captures.</summary>
internal static class Captures
{
    /// <summary>The task values, on each way, whose variables the lambda names.</summary>
    public static IEnumerable<IEnumerable<TaskFact>> Of(IFlowAnonymousFunctionOperation lambda, Worlds state, Locals locals)
    {
        var named = new HashSet<string>(lambda.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText));
        return state.All.Select(way => way.Facts.Where(fact => fact.Names.Any(name => name.Key is ISymbol variable && named.Contains(variable.Name) && locals.IsCaptured(variable))));
    }

    /// <summary>What stays true until the lambda runs: what is known of variables that nothing writes again.</summary>
    public static TaskStates Kept(TaskStates way, Locals locals)
    {
        var kept = way.ForgetAll(name => name is not (ILocalSymbol or IParameterSymbol) || locals.IsWritten((ISymbol)name));
        return kept.Facts.Aggregate(TaskStates.Empty, static (known, fact) => known.Add(fact with { Sites = fact.Sites.Clear() }));
    }

    /// <summary>Whether the lambda is passed to a call that surely runs it. One that is kept may be run under a test of its own.</summary>
    public static bool RunsAtOnce(IFlowAnonymousFunctionOperation lambda, SemanticModel model) =>
        lambda.Syntax.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol
        {
            Name: "Run" or "StartNew" or "Invoke" or "InvokeAsync" or "BeginInvoke",
            ContainingType.Name: "Task" or "TaskFactory" or "Dispatcher" or "Control" or "ComponentBase",
        };
}
