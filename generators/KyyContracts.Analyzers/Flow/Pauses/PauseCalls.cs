using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>How long an operation pauses, in seconds.</summary>
internal sealed class PauseCalls(PollingFunction function, Numbers numbers)
{
    // In doubt, a call may take any time.
    private static readonly Interval Any = new(0, double.PositiveInfinity);

    private readonly QuickCalls _quick = new(function);

    /// <summary>Whether somebody waits for the end of the call where it stands.</summary>
    public static bool IsAwaited(IInvocationOperation call)
    {
        IOperation operation = call;
        while (operation.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "AsTask" } parent)
        {
            operation = parent;
        }

        return operation.Parent is IAwaitOperation
            or IInvocationOperation { TargetMethod.Name: "GetResult" or "Wait" }
            or IPropertyReferenceOperation { Property.Name: "Result" };
    }

    /// <summary>The call that takes what the helper answers, to wait for it or to drop it: the helper's own, or one further out to which it is passed on; null where that is not known.</summary>
    public static IInvocationOperation? TakerOf(PollingFunction helper) =>
        helper is not { Call: { } call, Caller: { } caller } ? null
        : IsAwaited(call) || call.Parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation } ? call
        : call is { Parent: null } && caller is { Call: not null, Method.IsAsync: false } ? TakerOf(caller)
        : null;

    public bool MayPoll(IInvocationOperation call) =>
        function.Facts.PollOf(call.TargetMethod) is null && function.MayPoll(call);

    /// <summary>Whether an operation may take any time at all.</summary>
    public static bool MayPause(IOperation operation) => operation is IAwaitOperation or IInvocationOperation or IInvalidOperation or IDynamicInvocationOperation
        or IFunctionPointerInvocationOperation or IPropertyReferenceOperation { Property.Name: "Result" } or IReturnOperation { Kind: OperationKind.YieldReturn }
        || BusyWaits.ReadsClock(operation);

    public Interval LengthOf(IOperation operation, Trip trip)
    {
        if (PollCalls.Awaited(operation) is { } awaited)
        {
            return LengthOfAwaited(PollCalls.Unconverted(awaited), trip);
        }

        return operation switch
        {
            _ when BusyWaits.IsLook(operation, function) => Any,
            IInvocationOperation { TargetMethod: { Name: "Sleep", ContainingType.Name: "Thread" } } sleep => Argument(sleep, 0, trip),
            IInvocationOperation wait when !QuickCalls.IsUnstartedWait(wait.TargetMethod) && TimedWaits.LimitOf(wait) is { } limit => new Interval(0, Length(limit, trip).Greatest),
            IInvocationOperation call => _quick.IsQuick(call) ? Interval.Zero : Any,
            IInvalidOperation or IDynamicInvocationOperation or IFunctionPointerInvocationOperation => Any,
            IReturnOperation { Kind: OperationKind.YieldReturn } when Coroutines.PauseOf(operation) is { } seconds => Length(numbers.Of(seconds, trip)),
            IReturnOperation { Kind: OperationKind.YieldReturn } => Coroutines.WaitsForAnswer(operation) ? Interval.Zero : Any,
            _ => Interval.Zero,
        };
    }

    /// <summary>How long it takes to wait for a task.</summary>
    public Interval LengthOfTask(IOperation task, Trip trip) => LengthOfAwaited(PollCalls.Unconverted(task), trip);

    private Interval LengthOfAwaited(IOperation awaited, Trip trip) => awaited switch
    {
        IInvocationOperation call when function.Facts.PollOf(call.TargetMethod) is not null => Interval.Zero,
        IInvocationOperation { TargetMethod: { Name: "Delay", ContainingType.Name: "Task" } } delay => Argument(delay, 0, trip),
        IInvocationOperation { TargetMethod: { Name: "Delay", ContainingType.Name: "TimeProviderTaskExtensions" } } delay => Argument(delay, 1, trip),
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" } } => Interval.Zero,
        IPropertyReferenceOperation { Property: { Name: "CompletedTask", ContainingType.Name: "Task" or "ValueTask" } } => Interval.Zero,
        IFlowCaptureReferenceOperation capture when function.Flow.ValuesOf(capture.Id) is { Count: > 0 } tasks => LengthOfAny(tasks, trip),
        IInvocationOperation { TargetMethod: { Name: "WhenAll", ContainingType: { Name: "Task", ContainingNamespace.Name: "Tasks" } }, Arguments: { Length: 1 } all } => LengthOfAll(all[0].Value, trip),
        IInvocationOperation wait when TimedWaits.LimitOf(wait) is { } limit => new Interval(0, Length(limit, trip).Greatest),
        IInvocationOperation timer when DurableTimers.PauseOf(timer) is { } pause => Length(numbers.Of(pause.Length, trip) * Interval.Exactly(pause.Unit)),
        IInvocationOperation { TargetMethod: { Name: "Yield", ContainingType.Name: "Task" } } => Interval.Zero,
        IInvocationOperation { TargetMethod: { Name: "WaitForNextTickAsync", ContainingType.Name: "PeriodicTimer" }, Instance: { } timer } =>
            Timers.PeriodOf(timer, function) is { } period ? Length(period, trip) : Any,
        IInvocationOperation { TargetMethod: { ContainingType: { Name: "TextWriter" or "StreamWriter" }, DeclaringSyntaxReferences.IsEmpty: true } } => Interval.Zero,
        // What the helper waits was counted where it was entered.
        IInvocationOperation call when function.Entered(call) is not null => Interval.Zero,
        // A poll that was started before.
        ILocalReferenceOperation { Local: var local } when function.Locals.OnlyValue(local) is { } started
            && PollCalls.Of(started, function.Facts) is not null => Interval.Zero,
        _ => Any,
    };

    private Interval LengthOfAny(IEnumerable<IOperation> tasks, Trip trip) =>
        tasks.Select(task => LengthOfTask(task, trip)).Aggregate(static (left, right) => left.Or(right));

    // Older compilers have no operation for a collection expression.
    private Interval LengthOfAll(IOperation tasks, Trip trip) => PollCalls.Unconverted(tasks) switch
    {
        IArrayCreationOperation { Initializer.ElementValues: { IsEmpty: false } elements } => LengthOfAll(elements, trip),
        { IsImplicit: true } or { Syntax: CollectionExpressionSyntax } => LengthOfAll(PollCalls.Unconverted(tasks).ChildOperations, trip),
        _ => Any,
    };

    private Interval LengthOfAll(IEnumerable<IOperation> tasks, Trip trip) =>
        tasks.Select(task => LengthOfTask(task, trip)).DefaultIfEmpty(Any).Aggregate(Interval.Max);

    private Interval Argument(IInvocationOperation call, int ordinal, Trip trip) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal) is { } argument ? Length(argument.Value, trip) : Any;

    // A negative length is for ever, or an error.
    private Interval Length(IOperation duration, Trip trip) => Length(numbers.Seconds(duration, trip));

    private static Interval Length(Interval length) =>
        length.Greatest < 0 ? Any : length.Least < 0 ? new Interval(0, double.IsInfinity(length.Least) ? double.PositiveInfinity : length.Greatest) : length;
}
