using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>The parts of what a deconstruction writes or reads.</summary>
internal static class Tuples
{
    /// <summary>The elements of a tuple; the operation itself where it is none.</summary>
    public static IReadOnlyList<IOperation> PartsOf(IOperation operation) => PollCalls.Unconverted(operation) switch
    {
        ITupleOperation tuple => tuple.Elements,
        IDeclarationExpressionOperation declaration => PartsOf(declaration.Expression),
        var single => [single],
    };
}
