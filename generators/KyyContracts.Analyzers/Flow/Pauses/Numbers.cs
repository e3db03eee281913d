using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>The numbers and lengths of time that expressions stand for: a TimeSpan counts in seconds.</summary>
internal sealed class Numbers(PollingFunction function)
{
    private const int MaxDepth = 12;
    private const int MaxParts = 2000;

    // How many parts the expression that is asked for has so far: those of one sequence may be taken from others, and so on.
    private int _parts;

    /// <summary>The length of a pause in seconds: a TimeSpan, or a number of milliseconds.</summary>
    public Interval Seconds(IOperation expression, Trip trip) =>
        TimeSpans.Is(expression.Type) ? Of(expression, trip) : Of(expression, trip) / Interval.Exactly(1000);

    public Interval Of(IOperation expression, Trip trip)
    {
        _parts = 0;
        return Of(expression, trip, 0);
    }

    /// <summary>Whether more or less may be known of a variable after an operation.</summary>
    public static bool MaySet(IOperation operation) => operation is IFlowCaptureOperation || Writes.AnyBy(operation);

    /// <summary>What is known of the variables after an operation.</summary>
    public Trip After(IOperation operation, Trip trip) => operation switch
    {
        IFlowCaptureOperation capture => Steps.Before(capture, trip, function).Set(
            Names.Of(capture.Id, function),
            Steps.Started(capture.Value, function) is { } sequence ? LengthOf(sequence, trip, 0) : Of(capture.Value, trip)),
        ISimpleAssignmentOperation { IsRef: false } assignment => Set(assignment.Target, Of(assignment.Value, trip), trip),
        IDeconstructionAssignmentOperation deconstruction => Deconstruct(Tuples.PartsOf(deconstruction.Target), Tuples.PartsOf(deconstruction.Value), trip),
        ICompoundAssignmentOperation compound => Set(
            compound.Target, Arithmetic.Combine(compound.OperatorKind, Of(compound.Target, trip), Of(compound.Value, trip)).As(compound.Type), trip),
        IIncrementOrDecrementOperation step => Set(
            step.Target,
            Of(step.Target, trip) + StepOf(step),
            trip),
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } call when function.Entered(call) is null => trip.Forget(IsShared),
        IInvocationOperation call => Steps.After(call, trip, function),
        _ => Writes.Of(operation).Aggregate(trip, (known, target) => Set(target, Interval.Unknown, known)),
    };

    /// <summary>Whether numbers may tell the outcome of the condition.</summary>
    public static bool MayTell(IOperation condition) => ComparisonIn(condition) is not null || Steps.Is(condition);

    /// <summary>Whether the condition, a comparison of numbers or a step of an enumerator, surely has not this outcome.</summary>
    public bool Excludes(IOperation condition, bool outcome, Trip trip)
    {
        if (ComparisonIn(condition) is not { } comparison)
        {
            return Steps.Excludes(condition, outcome, trip, function);
        }

        var (left, right) = (Of(comparison.LeftOperand, trip), Of(comparison.RightOperand, trip));
        return Relations.Holds(comparison.OperatorKind, left, right) is { } holds && holds != outcome;
    }

    /// <summary>What is known where the condition has this outcome: a variable that is compared with a number is beyond it, or is not.</summary>
    public Trip Narrow(IOperation condition, bool outcome, Trip trip)
    {
        if (ComparisonIn(condition) is not { } comparison)
        {
            return trip;
        }

        var (left, right) = (Of(comparison.LeftOperand, trip), Of(comparison.RightOperand, trip));
        var relation = outcome ? comparison.OperatorKind : Relations.Negated(comparison.OperatorKind);
        var isWhole = comparison.LeftOperand.Type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 };
        return Limit(comparison.RightOperand, left, Relations.Mirrored(relation), isWhole, Limit(comparison.LeftOperand, right, relation, isWhole, trip));
    }

    private Trip Limit(IOperation operand, Interval other, BinaryOperatorKind relation, bool isWhole, Trip trip) =>
        PollCalls.Unconverted(operand) is ILocalReferenceOperation or IParameterReferenceOperation
        && Relations.Limits(relation, other, isWhole) is { IsKnown: true } limits
        && Of(operand, trip).Within(limits) is { } left
            ? Set(PollCalls.Unconverted(operand), left, trip)
            : trip;

    private static IBinaryOperation? ComparisonIn(IOperation condition) =>
        PollCalls.Unconverted(condition) is IBinaryOperation { LeftOperand.Type.IsValueType: true } comparison ? comparison : null;

    private bool IsShared(object name) => name is ISymbol variable && function.Locals.IsCaptured(variable) && function.Locals.IsWritten(variable);

    private Trip Set(IOperation target, Interval value, Trip trip) =>
        (target is IPatternOperation ? Writes.SymbolOf(target) : Names.Of(function.Flow.PlaceOf(target), function)) is { } name and not IFieldSymbol
            ? trip.Set(name, name is ISymbol variable && function.Locals.IsWrittenAside(variable, function.Graph.OriginalOperation.Syntax) ? Interval.Unknown : value)
            : trip;

    // All values are read before the first target is written.
    private Trip Deconstruct(IReadOnlyList<IOperation> targets, IReadOnlyList<IOperation> values, Trip trip) => targets
        .Select((target, index) => (target, value: values.Count == targets.Count ? Of(values[index], trip) : Interval.Unknown))
        .Aggregate(trip, (known, part) => Set(part.target, part.value, known));

    private Interval Of(IOperation expression, Trip trip, int depth)
    {
        if (depth > MaxDepth || ++_parts > MaxParts)
        {
            return Interval.Unknown;
        }

        return expression switch
        {
            { ConstantValue: { HasValue: true, Value: { } value } } => Arithmetic.Plain(value),
            IDefaultValueOperation { Type: { } type } when TimeSpans.Is(type) => Interval.Zero,
            IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand, trip, depth + 1).As(conversion.Type),
            // Who writes it has done so before it is asked for.
            ISimpleAssignmentOperation or ICompoundAssignmentOperation => Of(((IAssignmentOperation)expression).Target, trip, depth + 1),
            IIncrementOrDecrementOperation step => Of(step.Target, trip, depth + 1) - (step.IsPostfix ? StepOf(step) : Interval.Zero),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus => Interval.Zero - Of(minus.Operand, trip, depth + 1),
            IBinaryOperation binary => Arithmetic.Combine(binary.OperatorKind, Of(binary.LeftOperand, trip, depth + 1), Of(binary.RightOperand, trip, depth + 1)).As(binary.Type),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Of(choice.WhenTrue, trip, depth + 1).Or(Of(otherwise, trip, depth + 1)),
            IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_Array or SpecialType.System_String }, Instance: { } sequence } =>
                LengthOf(sequence, trip, depth),
            IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } present } =>
                Of(present, trip, depth + 1),
            IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } present } =>
                Of(present, trip, depth + 1),
            IObjectCreationOperation or IInvocationOperation or IPropertyReferenceOperation { Instance: not null } or IFieldReferenceOperation { Field.IsStatic: true }
                when Calculated(expression, trip, depth) is { } calculated => calculated,
            IInvocationOperation call when function.Entered(call) is { } helper => Answer(helper, call, trip, depth + 1),
            _ => Named(expression, trip, depth),
        };
    }

    private static Interval StepOf(IIncrementOrDecrementOperation step) => Interval.Exactly(step.Kind == OperationKind.Increment ? 1 : -1);

    private Interval LengthOf(IOperation sequence, Trip trip, int depth) => Lengths.Of(sequence, function, trip, (part, known) => Of(part, known, depth + 2));

    private Interval? Calculated(IOperation expression, Trip trip, int depth) => Calculations.Of(expression, part => Of(part, trip, depth + 1));

    // What a method of the file calculates: any of its returns.
    private Interval Answer(PollingFunction helper, IInvocationOperation call, Trip trip, int depth)
    {
        var known = call.Arguments.Aggregate(Trip.Start, (passed, argument) => helper.Taken(argument) is { } parameter && !helper.Locals.IsWritten(parameter)
            ? passed.Set(parameter, Of(argument.Value, trip, depth))
            : passed);
        var inner = new Numbers(helper) { _parts = _parts };
        var answers = helper.Graph.Blocks
            .Where(static block => block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && block.BranchValue is not null)
            .Select(block => inner.Of(block.BranchValue!, known, depth + 1)).ToList();
        _parts = inner._parts;
        return answers.Count == 0 ? Interval.Unknown : answers.Aggregate(static (left, right) => left.Or(right));
    }

    private Interval Named(IOperation expression, Trip trip, int depth)
    {
        if (Names.Of(expression, function) is { } name && trip.Numbers.TryGetValue(name, out var known))
        {
            return known;
        }

        if (Elements.Of(expression, function) is { All.Count: > 0 } elements)
        {
            return AnyOf(Picked(elements, trip, depth), trip, depth);
        }

        if (Elements.CountOf(expression, function) is { } count)
        {
            return Interval.Exactly(count);
        }

        if (expression is IFlowCaptureReferenceOperation choice && function.Flow.ValuesOf(choice.Id) is { Count: > 1 } choices)
        {
            return AnyOf(choices, trip, depth);
        }

        var value = expression switch
        {
            ILocalReferenceOperation local => function.Locals.OnlyValue(local.Local),
            IFlowCaptureReferenceOperation capture => function.Flow.OnlyValue(capture),
            IFieldReferenceOperation field => Initializers.Of(field.Field, function.Model),
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => Initializers.Of(property.Property, function.Model),
            _ => null,
        };
        return value is null ? Interval.Unknown : Of(value, trip, depth + 2);
    }

    // What is picked beyond the ends is an error, and no pause.
    private IEnumerable<IOperation> Picked(Elements elements, Trip trip, int depth)
    {
        var index = elements.Enumerator is { } enumerator ? trip.Numbers.TryGetValue(Steps.IndexOf(enumerator, function), out var at) ? at : Interval.Unknown
            : elements.Index is null ? Interval.Unknown
            : Of(elements.Index, trip, depth + 2);
        var inside = elements.All.Where((_, place) => place >= index.Least && place <= index.Greatest).ToList();
        return inside.Count > 0 ? inside : elements.All;
    }

    private Interval AnyOf(IEnumerable<IOperation> values, Trip trip, int depth) =>
        values.Select(value => Of(value, trip, depth + 2)).Aggregate(static (left, right) => left.Or(right));
}
