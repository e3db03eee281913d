using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>What an expression takes from a sequence that is written down in full, such as an array of pauses.</summary>
/// <param name="All">Everything in the sequence.</param>
/// <param name="Index">At which index it is taken; null where it may be any.</param>
/// <param name="Enumerator">What takes it, where that is an enumerator, which knows its index.</param>
internal readonly record struct Elements(IReadOnlyList<IOperation> All, IOperation? Index, CaptureId? Enumerator)
{
    /// <summary>Null where the expression takes none, or something else may be in the sequence.</summary>
    public static Elements? Of(IOperation expression, PollingFunction function) => Taken(expression, function) is { Sequence: { } sequence } taken
        && function.File.Sequences.Of(sequence, function) is { } all
            ? new Elements(all, taken.Index, taken.Enumerator)
            : null;

    /// <summary>How many there are, where the expression asks for that.</summary>
    public static int? CountOf(IOperation expression, PollingFunction function) =>
        expression is IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } sequence } ? function.File.Sequences.Of(sequence, function)?.Count : null;

    private static (IOperation? Sequence, IOperation? Index, CaptureId? Enumerator) Taken(IOperation expression, PollingFunction function) => expression switch
    {
        // What a loop finds.
        IPropertyReferenceOperation { Property.Name: "Current", Instance: IFlowCaptureReferenceOperation enumerator }
            when function.Flow.OnlyValue(enumerator) is IInvocationOperation { TargetMethod.Name: "GetEnumerator", Instance: { } sequence } => (sequence, null, enumerator.Id),
        IArrayElementReferenceOperation { Indices: { Length: 1 } indices, ArrayReference: var array } => (array, indices[0], null),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments, Instance: { } list } => (list, arguments[0].Value, null),
        IInvocationOperation { TargetMethod: { Name: "ElementAt" or "First" or "Last", ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" } }, Arguments: var arguments }
            when arguments.Length == 1 || arguments[1].Value.Type?.TypeKind != TypeKind.Delegate => (arguments[0].Value, arguments.Length == 1 ? null : arguments[1].Value, null),
        _ => default,
    };
}
