using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>How the variables of a body are written and shared.</summary>
internal sealed class Locals
{
    private readonly HashSet<ISymbol> _initialized = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, int> _writes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _told = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _captured = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _values = new(SymbolEqualityComparer.Default);
    private readonly List<(ISymbol Variable, IOperation Writer)> _foreign = [];
    private readonly HashSet<ISymbol> _aliased = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _delegates = new(SymbolEqualityComparer.Default);

    public Locals(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            Note(operation);
        }
    }

    /// <summary>The value that a variable has for good; null where it may be given another, or that is not known.</summary>
    public IOperation? OnlyValue(ILocalSymbol local) =>
        ValuesOf(local) is { Count: 1 } values && values[0] is not (IArgumentOperation or IDeconstructionAssignmentOperation or IAddressOfOperation) && !_aliased.Contains(local)
            ? values[0]
            : null;

    /// <summary>Whether the variable is written after its declaration.</summary>
    public bool IsWritten(ISymbol variable) => _writes.ContainsKey(variable);

    /// <summary>Whether another function of the body sees the variable too.</summary>
    public bool IsCaptured(ISymbol variable) => _captured.Contains(variable);

    /// <summary>
    /// Whether the variable or member may tell which way was taken: it is set in more than one place, or holds an object
    /// that is told something, such as a token source that is cancelled.
    /// </summary>
    public bool IsFlag(ISymbol variable) =>
        _told.Contains(variable)
        || _writes.TryGetValue(variable, out var writes)
        && writes + (_initialized.Contains(variable) || variable is not ILocalSymbol ? 1 : 0) > 1;

    /// <summary>All values that are assigned to the variable; empty where one of them is not known.</summary>
    public IReadOnlyList<IOperation> ValuesOf(ISymbol variable) =>
        _values.TryGetValue(variable, out var values) ? values : [];

    /// <summary>Whether another name of the variable, or a function that may run at any time, writes what the function of this syntax reads.</summary>
    public bool IsWrittenAside(ISymbol variable, SyntaxNode reader) => _aliased.Contains(variable) || _captured.Contains(variable) && _foreign.Any(write =>
        SymbolEqualityComparer.Default.Equals(write.Variable, variable)
        && !write.Writer.Syntax.Span.Contains(reader.Span)
        && (write.Writer is not ILocalFunctionOperation { Symbol: var local } || _delegates.Contains(local)));

    /// <summary>Whether the local function writes the variable.</summary>
    public bool IsWrittenBy(ISymbol variable, IMethodSymbol local) => _foreign.Any(write =>
        SymbolEqualityComparer.Default.Equals(write.Variable, variable)
        && write.Writer is ILocalFunctionOperation { Symbol: var writer } && SymbolEqualityComparer.Default.Equals(writer, local.OriginalDefinition));

    private void Note(IOperation operation)
    {
        NoteValues(operation);
        switch (operation)
        {
            case IPatternOperation:
                // It declares its variable.
                break;
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } method }:
                _delegates.Add(method);
                break;
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                _initialized.Add(declarator.Symbol);
                NoteAlias(declarator.Symbol, initializer.Value);
                break;
            case IExpressionStatementOperation statement when ToldBy(statement.Operation) is { } told:
                _told.Add(told);
                break;
            case IIncrementOrDecrementOperation:
                // A counter tells how often, not which way. It has no value for good.
                CountWrites(operation, 0);
                break;
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply }:
            case ISimpleAssignmentOperation { Target: var target, Value: var next } when IsStep(target, next):
                CountWrites(operation, 0);
                break;
            case ILocalReferenceOperation reference when IsForeign(operation, reference.Local.ContainingSymbol):
                _captured.Add(reference.Local);
                break;
            case IParameterReferenceOperation reference when IsForeign(operation, reference.Parameter.ContainingSymbol):
                _captured.Add(reference.Parameter);
                break;
            default:
                CountWrites(operation, 1);
                break;
        }
    }

    // The same, written out.
    private static bool IsStep(IOperation target, IOperation next) =>
        PollCalls.Unconverted(next) is (IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply }
            or IInvocationOperation { TargetMethod: { Name: "Add" or "Subtract", ContainingType.IsValueType: true } }) and var step
        && Writes.SymbolOf(target) is { } counter
        && step.ChildOperations.Any(part => SymbolEqualityComparer.Default.Equals(Writes.SymbolOf(PollCalls.Unconverted(part)), counter));

    private void NoteValues(IOperation operation)
    {
        foreach (var target in Writes.Of(operation))
        {
            if (target is IPatternOperation || Writes.SymbolOf(target) is not { } written)
            {
                continue;
            }

            AddValue(written, operation is ISimpleAssignmentOperation { IsRef: false, Value: var value } ? value : operation);
            if (FunctionOf(operation) is { } writer)
            {
                _foreign.Add((written, writer));
            }
        }

        if (operation is IVariableDeclaratorOperation declarator && declarator.GetVariableInitializer() is { } initializer)
        {
            AddValue(declarator.Symbol, initializer.Value);
        }
    }

    private void NoteAlias(ILocalSymbol local, IOperation value)
    {
        if (local.RefKind != RefKind.None)
        {
            foreach (var name in new[] { local, Writes.SymbolOf(value) }.OfType<ISymbol>())
            {
                _aliased.Add(name);
                _writes[name] = _writes.TryGetValue(name, out var writes) ? writes + 1 : 1;
            }
        }
    }

    private void AddValue(ISymbol variable, IOperation value)
    {
        if (!_values.TryGetValue(variable, out var values))
        {
            _values.Add(variable, values = []);
        }

        values.Add(value);
    }

    private void CountWrites(IOperation operation, int weight)
    {
        foreach (var target in Writes.Of(operation))
        {
            if (Writes.SymbolOf(target) is { } written)
            {
                _writes.TryGetValue(written, out var writes);
                _writes[written] = writes + weight;
            }
        }
    }

    private static ISymbol? ToldBy(IOperation statement) =>
        (statement is IAwaitOperation { Operation: var awaited } ? awaited : statement) is IInvocationOperation { Instance: { } told } call
        && call.TargetMethod.Name is not ("ThrowIfCancellationRequested" or "CancelAfter" or "Dispose" or "DisposeAsync")
        && told.Type?.Name is not "Stopwatch"
            ? Writes.SymbolOf(told)
            : null;

    private static bool IsForeign(IOperation reference, ISymbol? owner) => FunctionOf(reference) switch
    {
        IAnonymousFunctionOperation lambda => !SymbolEqualityComparer.Default.Equals(lambda.Symbol, owner),
        ILocalFunctionOperation local => !SymbolEqualityComparer.Default.Equals(local.Symbol, owner),
        _ => false,
    };

    private static IOperation? FunctionOf(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation)
        {
            parent = parent.Parent;
        }

        return parent;
    }
}
