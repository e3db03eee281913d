using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>Operations as they stand in the source, without what the compiler's lowering makes of them.</summary>
internal static class OwnOperations
{
    /// <summary>Everything in the function but what stands in functions inside of it.</summary>
    public static IEnumerable<IOperation> Of(PollingFunction function) => Of(function.Graph.OriginalOperation);

    /// <summary>The body of the member in which the operation stands.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    private static IEnumerable<IOperation> Of(IOperation outer)
    {
        var left = new Stack<IOperation>();
        left.Push(outer);
        while (left.Count > 0)
        {
            var operation = left.Pop();
            yield return operation;
            foreach (var child in operation.ChildOperations)
            {
                if (child is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
                {
                    left.Push(child);
                }
            }
        }
    }
}
