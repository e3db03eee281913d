using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>Sees through what stands between a call and its use: await, ConfigureAwait, a blocking wait, a conversion.</summary>
internal static class PollCalls
{
    /// <summary>The poll whose task this operation answers; null where it is not one.</summary>
    public static IInvocationOperation? Of(IOperation operation, ContractFacts facts) =>
        Settled(operation) is IInvocationOperation call && facts.PollOf(call.TargetMethod) is not null ? call : null;

    /// <summary>Strips conversions that keep the value's identity.</summary>
    public static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>The call whose end an await or a blocking wait waits for; null where the operation waits for nothing.</summary>
    public static IOperation? Awaited(IOperation operation) => operation switch
    {
        IAwaitOperation await => Waited(await.Operation),
        IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } when IsTask(task.Type) => task,
        IInvocationOperation { TargetMethod.Name: "Wait", Instance: { } task } when IsTask(task.Type) => task,
        IInvocationOperation { TargetMethod.Name: "GetResult", Instance: IInvocationOperation { TargetMethod.Name: "GetAwaiter", Instance: { } source } } =>
            Waited(source),
        _ => null,
    };

    private static IOperation Waited(IOperation task) =>
        task is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "WaitAsync" or "AsTask", Instance: { } inner } && IsTask(inner.Type)
            ? Waited(inner)
            : task;

    /// <summary>Whether the call is part of waiting for another.</summary>
    public static bool IsWait(IInvocationOperation call) =>
        call.TargetMethod.Name is "ConfigureAwait" or "GetAwaiter" or "GetResult" or "Wait" or "WaitAsync" or "AsTask";

    private static IOperation Settled(IOperation operation)
    {
        var plain = Unconverted(operation);
        return Awaited(plain) ?? plain;
    }

    private static bool IsTask(ITypeSymbol? type) => type is { Name: "Task" or "ValueTask" };
}
