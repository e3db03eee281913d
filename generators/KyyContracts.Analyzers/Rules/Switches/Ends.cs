using System.Linq;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Switches;

/// <summary>Tells what never gets to its end.</summary>
internal static class Ends
{
    public static bool Throws(IOperation? operation) => operation switch
    {
        null => false,
        IThrowOperation => true,
        IBlockOperation block => Throws(block.Operations.LastOrDefault()),
        IExpressionStatementOperation statement => Throws(statement.Operation),
        IConversionOperation => Throws(PollCalls.Unconverted(operation)),
        IReturnOperation { ReturnedValue: { } value } => Throws(value),
        IInvocationOperation { TargetMethod: var method } => NeverReturning.Is(method, operation.SemanticModel),
        _ => false,
    };

    /// <summary>Whether what stands after the statement throws.</summary>
    public static bool ThrowsAfter(IOperation statement) =>
        statement.Parent is IBlockOperation block
        && block.Operations.IndexOf(statement) is >= 0 and var at
        && at + 1 < block.Operations.Length
        && Throws(block.Operations[at + 1]);
}
