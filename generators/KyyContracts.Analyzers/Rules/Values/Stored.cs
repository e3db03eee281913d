using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Finds the values that a call puts into a store: its arguments, and what functions among them answer.</summary>
internal static class Stored
{
    public static IEnumerable<IOperation> ValuesOf(IOperation argument) =>
        FunctionOf(argument) is { } function
            ? function.Body.Descendants().OfType<IReturnOperation>().Where(answer => IsOf(answer, function)).Select(answer => answer.ReturnedValue).OfType<IOperation>().Select(Settled)
            : [argument];

    /// <summary>The function that is written as the argument; null where it is none.</summary>
    public static IAnonymousFunctionOperation? FunctionOf(IOperation argument) => argument switch
    {
        IConversionOperation conversion => FunctionOf(conversion.Operand),
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation function } => function,
        IAnonymousFunctionOperation function => function,
        _ => null,
    };

    private static bool IsOf(IOperation answer, IAnonymousFunctionOperation function)
    {
        var parent = answer.Parent;
        while (parent is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            parent = parent.Parent;
        }

        return parent == function;
    }

    // A value that is answered as a task.
    private static IOperation Settled(IOperation answer) => answer switch
    {
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" }, Arguments: { Length: 1 } arguments } => arguments[0].Value,
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments: { Length: 1 } arguments } => arguments[0].Value,
        _ => answer,
    };
}
