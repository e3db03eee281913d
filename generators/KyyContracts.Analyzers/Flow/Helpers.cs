using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>Follows calls into functions of the same file that cannot be overridden, two calls deep.</summary>
internal static class Helpers
{
    private const int MaxDepth = 2;
    private const int MaxBlocks = 80;

    /// <summary>The function that the call enters; null where it is not followed. Ask <see cref="PollingFunction.Entered"/>, which knows it from the first time.</summary>
    public static PollingFunction? Enter(PollingFunction caller, IInvocationOperation call) => call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
        ? Delegates.Enter(caller, call)
        : Enter(caller, call, call.TargetMethod.OriginalDefinition);

    /// <summary>The method that the call enters; null where it is not followed.</summary>
    public static PollingFunction? Enter(PollingFunction caller, IInvocationOperation call, IMethodSymbol method)
    {
        if (caller.Depth >= MaxDepth || !IsHelper(method, caller.Model) || IsEntered(caller, method))
        {
            return null;
        }

        return method.MethodKind == MethodKind.LocalFunction ? OfLocal(caller, method, call) : OfMethod(caller, method, call);
    }

    public static bool IsHelper(IMethodSymbol method, SemanticModel? model) =>
        model is not null
        && method is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction }
            and not ({ IsVirtual: true } or { IsAbstract: true } or { IsOverride: true } or { IsExtern: true })
        && method.DeclaringSyntaxReferences is { Length: 1 } declarations
        && declarations[0].SyntaxTree == model.SyntaxTree
        && method.ReturnType.Name is not ("IAsyncEnumerable" or "IEnumerable" or "IEnumerator" or "IAsyncEnumerator");

    private static bool IsEntered(PollingFunction? function, IMethodSymbol method) =>
        function is not null
        && (SymbolEqualityComparer.Default.Equals(function.Method, method) || IsEntered(function.Caller, method));

    private static PollingFunction? OfLocal(PollingFunction caller, IMethodSymbol method, IInvocationOperation call)
    {
        for (var graph = caller.Graph; graph is not null; graph = graph.Parent)
        {
            if (graph.LocalFunctions.FirstOrDefault(local => SymbolEqualityComparer.Default.Equals(local, method)) is { } known)
            {
                var inner = graph.GetLocalFunctionControlFlowGraph(known, CancellationToken.None);
                return inner.Blocks.Length <= MaxBlocks ? caller.Enter(inner, call) : null;
            }
        }

        return null;
    }

    private static PollingFunction? OfMethod(PollingFunction caller, IMethodSymbol method, IInvocationOperation call) =>
        caller.File.BodyOf(method) is { } body && body.Graph.Blocks.Length <= MaxBlocks ? caller.Enter(body, call) : null;
}
