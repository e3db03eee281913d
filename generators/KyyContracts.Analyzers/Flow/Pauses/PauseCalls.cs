using System.Linq;
using Microsoft.CodeAnalysis;
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

    public bool MayPoll(IInvocationOperation call) =>
        Helpers.IsHelper(call.TargetMethod.OriginalDefinition, function.Model) && function.Facts.MayPoll(call.TargetMethod);

    public Interval LengthOf(IOperation operation, Trip trip)
    {
        if (PollCalls.Awaited(operation) is { } awaited)
        {
            return LengthOfAwaited(PollCalls.Unconverted(awaited), trip);
        }

        return operation switch
        {
            IInvocationOperation { TargetMethod: { Name: "Sleep", ContainingType.Name: "Thread" } } sleep => Argument(sleep, 0, trip),
            IInvocationOperation { TargetMethod: { Name: "WaitOne", ContainingType.Name: "WaitHandle", Parameters.Length: > 0 } } wait =>
                new Interval(0, Argument(wait, 0, trip).Greatest),
            IInvocationOperation call => _quick.IsQuick(call) ? Interval.Zero : Any,
            IAwaitOperation or IInvalidOperation or IDynamicInvocationOperation or IFunctionPointerInvocationOperation => Any,
            IReturnOperation { Kind: OperationKind.YieldReturn } when Coroutines.PauseOf(operation) is { } seconds => Length(numbers.Of(seconds, trip)),
            IReturnOperation { Kind: OperationKind.YieldReturn } => Any,
            _ => Interval.Zero,
        };
    }

    private Interval LengthOfAwaited(IOperation awaited, Trip trip) => awaited switch
    {
        IInvocationOperation call when function.Facts.PollOf(call.TargetMethod) is not null => Interval.Zero,
        IInvocationOperation { TargetMethod: { Name: "Delay", ContainingType.Name: "Task" } } delay => Argument(delay, 0, trip),
        IInvocationOperation { TargetMethod: { Name: "Delay", ContainingType.Name: "TimeProviderTaskExtensions" } } delay => Argument(delay, 1, trip),
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

    private Interval Argument(IInvocationOperation call, int ordinal, Trip trip) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal) is { } argument ? Length(argument.Value, trip) : Any;

    // A negative length is for ever, or an error.
    private Interval Length(IOperation duration, Trip trip) => Length(numbers.Seconds(duration, trip));

    private static Interval Length(Interval length) =>
        length.Greatest < 0 ? Any : length.Least < 0 ? new Interval(0, double.IsInfinity(length.Least) ? double.PositiveInfinity : length.Greatest) : length;
}
