using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>What a loop finds in a sequence that is written down in full, such as an array of pauses.</summary>
internal static class Elements
{
    /// <summary>All that the <c>Current</c> of an enumerator may be; null where the expression is none, or something else may be in the sequence.</summary>
    public static IReadOnlyList<IOperation>? Of(IOperation expression, PollingFunction function) =>
        expression is IPropertyReferenceOperation { Property.Name: "Current", Instance: IFlowCaptureReferenceOperation enumerator }
        && function.Flow.OnlyValue(enumerator) is IInvocationOperation { TargetMethod.Name: "GetEnumerator", Instance: { } sequence }
            ? In(PollCalls.Unconverted(sequence), function)
            : null;

    private static IReadOnlyList<IOperation>? In(IOperation sequence, PollingFunction function) => sequence switch
    {
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => Initializers.Of(field, function.Model) is { } value ? Written(PollCalls.Unconverted(value)) : null,
        ILocalReferenceOperation { Local: var local } => function.Locals.OnlyValue(local) is { } value ? Written(PollCalls.Unconverted(value)) : null,
        _ => Written(sequence),
    };

    // Older compilers have no operation for a collection expression.
    private static IReadOnlyList<IOperation>? Written(IOperation sequence) => sequence switch
    {
        IArrayCreationOperation { Initializer.ElementValues: var elements } => elements,
        IArrayInitializerOperation { ElementValues: var elements } => elements,
        { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax { Elements: var parts } }
            when parts.All(static part => part is Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionElementSyntax) => sequence.ChildOperations.ToList(),
        _ => null,
    };
}
