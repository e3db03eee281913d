using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>The arrays and lists of a file that are written down in full, and that nothing changes.</summary>
internal sealed class Sequences
{
    private const int MaxElements = 64;

    private readonly Dictionary<ISymbol, IReadOnlyList<IOperation>?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>All that is in the sequence; null where something else may be in it, or it is too long to look at each.</summary>
    public IReadOnlyList<IOperation>? Of(IOperation sequence, PollingFunction function) => PollCalls.Unconverted(sequence) switch
    {
        IFlowCaptureReferenceOperation capture => function.Flow.OnlyValue(capture) is { } captured ? Of(captured, function) : null,
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => Known(field, function),
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: { IsReadOnly: true } property } => Known(property, function),
        ILocalReferenceOperation { Local: var local } => Known(local, function),
        var plain => Written(plain),
    };

    private IReadOnlyList<IOperation>? Known(ISymbol holder, PollingFunction function)
    {
        if (!_known.TryGetValue(holder, out var elements))
        {
            var value = holder is ILocalSymbol local ? function.Locals.OnlyValue(local) : Initializers.Of(holder, function.Model);
            elements = value is not null && Written(PollCalls.Unconverted(value)) is { Count: <= MaxElements } written && Contents.AreKept(holder) ? written : null;
            _known.Add(holder, elements);
        }

        return elements;
    }

    // Older compilers have no operation for a collection expression.
    private static IReadOnlyList<IOperation>? Written(IOperation sequence) => sequence switch
    {
        IArrayCreationOperation { DimensionSizes.Length: 1, Initializer.ElementValues: var elements } => elements,
        IArrayInitializerOperation { ElementValues: var elements } => elements,
        IObjectCreationOperation { Type.Name: "List", Initializer.Initializers: var added } list when list.Arguments.All(static size => size.Value.ConstantValue.HasValue) => Added(added),
        { Syntax: CollectionExpressionSyntax { Elements: var parts } } when parts.All(static part => part is ExpressionElementSyntax) => sequence.ChildOperations.ToList(),
        _ => null,
    };

    private static List<IOperation>? Added(IReadOnlyCollection<IOperation> steps)
    {
        var added = steps.OfType<IInvocationOperation>().Where(static step => step is { TargetMethod.Name: "Add", Arguments.Length: 1 }).Select(static step => step.Arguments[0].Value).ToList();
        return added.Count == steps.Count ? added : null;
    }
}
