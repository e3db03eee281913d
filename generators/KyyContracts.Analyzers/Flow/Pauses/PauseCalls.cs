using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>How long an operation pauses, in seconds: 0 where it does not, null where that is not known.</summary>
internal sealed class PauseCalls(PollingFunction function, ControlFlow flow)
{
    private readonly Durations _durations = new(function.Locals, flow, function.Model);
    private readonly QuickCalls _quick = new(function.Facts, flow, function.Model);

    public double? LengthOf(IOperation operation)
    {
        if (PollCalls.Awaited(operation) is { } awaited)
        {
            return LengthOfAwaited(PollCalls.Unconverted(awaited));
        }

        return operation switch
        {
            IInvocationOperation { TargetMethod: { Name: "Sleep", ContainingType.Name: "Thread" } } sleep => FirstArgument(sleep),
            IInvocationOperation call => _quick.IsQuick(call) ? 0 : null,
            IAwaitOperation or IInvalidOperation or IDynamicInvocationOperation or IFunctionPointerInvocationOperation => null,
            IReturnOperation { Kind: OperationKind.YieldReturn } => null,
            _ => 0,
        };
    }

    private double? LengthOfAwaited(IOperation awaited) => awaited switch
    {
        IInvocationOperation call when function.Facts.PollOf(call.TargetMethod) is not null => 0,
        IInvocationOperation { TargetMethod: { Name: "Delay", ContainingType.Name: "Task" } } delay => FirstArgument(delay),
        IInvocationOperation { TargetMethod: { Name: "Delay", ContainingType.Name: "TimeProviderTaskExtensions" } } delay =>
            _durations.Of(delay.Arguments.First(argument => argument.Parameter?.Ordinal == 1).Value),
        IInvocationOperation { TargetMethod: { Name: "Yield", ContainingType.Name: "Task" } } => 0,
        IInvocationOperation { TargetMethod: { Name: "WaitForNextTickAsync", ContainingType.Name: "PeriodicTimer" }, Instance: { } timer } =>
            PeriodOf(timer),
        _ => null,
    };

    private double? FirstArgument(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is { } argument
            ? _durations.Of(argument.Value)
            : null;

    private double? PeriodOf(IOperation timer)
    {
        var made = timer switch
        {
            ILocalReferenceOperation local => function.Locals.OnlyValue(local.Local),
            IFieldReferenceOperation { Field.IsReadOnly: true } field => Durations.InitializerOf(field.Field, function.Model),
            _ => null,
        };
        var isChanged = timer.Type?.GetMembers("Period").Any(function.Locals.IsWritten) != false;
        return !isChanged && made is not null && PollCalls.Unconverted(made) is IObjectCreationOperation { Arguments: { Length: > 0 } arguments }
            ? _durations.Of(arguments[0].Value)
            : null;
    }
}
