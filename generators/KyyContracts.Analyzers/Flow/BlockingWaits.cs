using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>Operations that keep a thread until a task of the library has ended: <c>Result</c>, <c>Wait</c>, <c>GetResult</c>, <c>WaitAll</c>.</summary>
internal static class BlockingWaits
{
    /// <summary>What the operation waits for; null where it blocks nothing.</summary>
    public static ImmutableArray<IOperation>? AwaitedBy(IOperation operation) => operation switch
    {
        IAwaitOperation => null,
        IInvocationOperation { TargetMethod: { Name: "WaitAll" or "WaitAny", ContainingType: { Name: "Task", ContainingNamespace.Name: "Tasks" } } } all =>
            all.Arguments.Take(1).Select(argument => argument.Value).ToImmutableArray(),
        _ => PollCalls.Awaited(operation) is { } awaited ? ImmutableArray.Create(awaited) : null,
    };

    /// <summary>Whether the task is a variable that was waited for, or asked whether it has ended, further up.</summary>
    public static bool IsDone(IOperation task, IOperation wait) =>
        PollCalls.Unconverted(task) is ILocalReferenceOperation { Local: var local }
        && OwnOperations.RootOf(wait).Descendants().OfType<ILocalReferenceOperation>().Any(reference =>
            SymbolEqualityComparer.Default.Equals(reference.Local, local)
            && reference.Syntax.SpanStart < wait.Syntax.SpanStart
            && TellsEnd(reference));

    public static string NameOf(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { IsStatic: true } method } => $"{method.ContainingType.Name}.{method.Name}",
        IInvocationOperation { TargetMethod: var method } => method.Name,
        IMemberReferenceOperation { Member: var member } => member.Name,
        _ => operation.Syntax.ToString(),
    };

    private static bool TellsEnd(IOperation reference)
    {
        for (var parent = reference.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            if (parent is IAwaitOperation
                or IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully" or "Status" }
                || AwaitedBy(parent) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
