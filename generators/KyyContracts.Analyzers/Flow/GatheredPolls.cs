using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>Finds the polls that a collection of tasks of the library has started, one for each element of something else.</summary>
internal sealed class GatheredPolls(PollingFunction function)
{
    private const int MaxDepth = 12;

    private readonly StartedPolls _polls = new(function);
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    public IEnumerable<IOperation> In(IOperation collection) => In(collection, 0);

    private IEnumerable<IOperation> In(IOperation collection, int depth)
    {
        var plain = PollCalls.Unconverted(collection);
        return depth > MaxDepth ? [] : plain switch
        {
            IAnonymousFunctionOperation or IObjectCreationOperation => [],
            IInvocationOperation { TargetMethod.Name: "Select" or "SelectMany" or "Zip" or "ConvertAll" or "ToDictionary" } projection =>
                projection.Arguments.SelectMany(argument => OfElement(argument.Value)).Concat(OfParts(projection, depth)),
            ILocalReferenceOperation { Local: var local } => OfVariable(local, depth),
            IFieldReferenceOperation { Field: var field } => Added(field),
            _ => OfParts(plain, depth),
        };
    }

    private IEnumerable<IOperation> OfParts(IOperation operation, int depth) => operation.ChildOperations.SelectMany(part => In(part, depth + 1));

    private List<IOperation> OfElement(IOperation projection) => PollCalls.Unconverted(projection) switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => AtOnce(lambda),
        IDelegateCreationOperation { Target: IMethodReferenceOperation method } when _polls.Asks(method) => [method],
        _ => [],
    };

    // Each element waits for another time before it polls.
    private List<IOperation> AtOnce(IAnonymousFunctionOperation lambda)
    {
        var polls = _polls.In(lambda).ToList();
        return polls.Count > 0 && lambda.Descendants().OfType<IInvocationOperation>().Any(call => IsStaggered(call, polls[0])) ? [] : polls;
    }

    private static bool IsStaggered(IInvocationOperation call, IOperation poll) =>
        call.TargetMethod is { Name: "Delay", ContainingType.Name: "Task" }
        && call.Syntax.SpanStart < poll.Syntax.SpanStart
        && call.Arguments.Any(argument => argument.Descendants().Any(part => part is (IParameterReferenceOperation or ILocalReferenceOperation) and not { Type.Name: "CancellationToken" }));

    private IEnumerable<IOperation> OfVariable(ILocalSymbol local, int depth) => _seen.Add(local)
        ? function.Locals.ValuesOf(local).SelectMany(value => In(value, depth + 1)).Concat(Added(local))
        : [];

    // What a loop adds to a list, or puts into an array.
    private IEnumerable<IOperation> Added(ISymbol list) =>
        from operation in function.Graph.OriginalOperation.Descendants()
        let element = AddedTo(list, operation)
        where element is not null
        let loop = LoopAround(operation)
        where loop is not null && !IsDrained(list, loop)
        from poll in _polls.Behind(element)
        select poll;

    private static IOperation? AddedTo(ISymbol list, IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "Add" or "Enqueue" or "Push", Instance: { } target } add when Is(target, list) =>
            add.Arguments.Select(argument => argument.Value).LastOrDefault(),
        ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { ArrayReference: var array }, Value: var value } when Is(array, list) => value,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } target }, Value: var value } when Is(target, list) => value,
        _ => null,
    };

    // Who waits for the list, or for some time, inside of the loop does not start all at once.
    private static bool IsDrained(ISymbol list, IOperation loop) => loop.Descendants().Any(inner => inner switch
    {
        IAwaitOperation { Operation: IInvocationOperation { TargetMethod: { Name: "Delay", ContainingType.Name: "Task" } } } => true,
        IInvocationOperation { TargetMethod: { Name: "WhenAll" or "WhenAny" or "WaitAll" or "WaitAny" } } gather =>
            gather.Arguments.Any(argument => argument.Descendants().Any(part => Is(part, list))),
        IInvocationOperation { TargetMethod: { Name: "Sleep", ContainingType.Name: "Thread" } } => true,
        _ => false,
    });

    // A loop, or a call of ForEach with the lambda in which the operation stands.
    private static IOperation? LoopAround(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILoopOperation or IInvocationOperation { TargetMethod.Name: "ForEach" })
            {
                return parent;
            }

            if (parent is IAnonymousFunctionOperation and not { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "ForEach" } } } })
            {
                return null;
            }
        }

        return null;
    }

    private static bool Is(IOperation operation, ISymbol symbol) => SymbolEqualityComparer.Default.Equals(Writes.SymbolOf(PollCalls.Unconverted(operation)), symbol);
}
