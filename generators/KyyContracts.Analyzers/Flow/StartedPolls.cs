using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>Finds the calls that ask how a task is doing: once, until it has ended, or in a method of the same file.</summary>
internal sealed class StartedPolls(PollingFunction function)
{
    private const int MaxDepth = 4;

    public bool Asks(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } =>
            function.Facts.PollOf(method) is not null || WaitMethods.IsWait(method) || function.File.IsPollingHelper(method),
        IMethodReferenceOperation { Method: var method } => function.File.IsPollingHelper(method),
        _ => false,
    };

    /// <summary>The calls inside of the operation, in lambdas too.</summary>
    public IEnumerable<IOperation> In(IOperation operation) => operation.DescendantsAndSelf().Where(Asks);

    /// <summary>The calls whose end the value, a task of the library, stands for.</summary>
    public IEnumerable<IOperation> Behind(IOperation value) => Behind(value, 0);

    private IEnumerable<IOperation> Behind(IOperation value, int depth)
    {
        var plain = PollCalls.Unconverted(value);
        return depth > MaxDepth ? [] : plain switch
        {
            _ when Asks(plain) => [plain],
            IInvocationOperation { Instance: { } inner } call when PollCalls.IsWait(call) => Behind(inner, depth + 1),
            IInvocationOperation { TargetMethod.ContainingType: { Name: "Task" or "TaskFactory" or "TaskExtensions", ContainingNamespace.Name: "Tasks" } } call =>
                call.Arguments.Select(argument => argument.Value).Concat(call.Instance is { } instance ? [instance] : [])
                    .SelectMany(part => Behind(part, depth + 1)),
            IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues.SelectMany(element => Behind(element, depth + 1)),
            IAnonymousFunctionOperation or IDelegateCreationOperation or ITranslatedQueryOperation => In(plain),
            IInvocationOperation { TargetMethod.ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" } } call => In(call),
            ILocalReferenceOperation { Local: var local } => function.Locals.OnlyValue(local) is { } only ? Behind(only, depth + 1) : [],
            // Arguments that stand for a collection, and collection expressions: their operation has no name in every compiler.
            { IsImplicit: true } or { Syntax: CollectionExpressionSyntax } => plain.ChildOperations.SelectMany(part => Behind(part, depth + 1)),
            _ => [],
        };
    }
}
