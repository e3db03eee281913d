using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>The constants that a collection holds, where it is written down in full: in the place of its use, or in a readonly field or local.</summary>
internal sealed class StateSets(PollingFunction function)
{
    /// <summary>The collection and the element of a test such as <c>Done.Contains(state)</c>; null where the call is none.</summary>
    public static (IOperation Set, IOperation Element)? Test(IInvocationOperation call) => call switch
    {
        { TargetMethod.Name: not "Contains" } or { Type.SpecialType: not SpecialType.System_Boolean } => null,
        { Instance: { } set, Arguments.Length: 1 } when set.Type?.SpecialType != SpecialType.System_String => (set, call.Arguments[0].Value),
        { Instance: null, Arguments.Length: >= 2 } => (call.Arguments[0].Value, call.Arguments[1].Value),
        _ => null,
    };

    /// <summary>The constants; null where something else may be among them.</summary>
    public IReadOnlyList<object>? Of(IOperation set) => Collect(set, 0) is { } found ? found.ToList() : null;

    private IEnumerable<object>? Collect(IOperation operation, int depth)
    {
        var plain = PollCalls.Unconverted(operation);
        if (plain.ConstantValue is { HasValue: true, Value: { } constant })
        {
            return [constant];
        }

        return depth > 6 ? null : plain switch
        {
            ILocalReferenceOperation local => function.Locals.OnlyValue(local.Local) is { } value ? Collect(value, depth + 1) : null,
            IFieldReferenceOperation { Field: var field } => Initial(field, depth),
            IPropertyReferenceOperation { Property: { SetMethod: null } property } => Initial(property, depth),
            IFlowCaptureReferenceOperation capture => function.Flow.OnlyValue(capture) is { } value ? Collect(value, depth + 1) : null,
            IArrayCreationOperation { Initializer: { } elements } => All(elements.ElementValues, depth),
            IArrayCreationOperation => null,
            // The graph adds what stands in the braces in steps of its own.
            IObjectCreationOperation { Initializer: null, Syntax: BaseObjectCreationExpressionSyntax { Initializer: not null } syntax }
                when function.Model.GetOperation(syntax) is IObjectCreationOperation { Initializer: not null } whole => Collect(whole, depth + 1),
            IObjectCreationOperation creation => All(
                creation.Arguments.Where(argument => argument.Parameter?.Type.Name is not ("IEqualityComparer" or "StringComparer" or "Int32"))
                    .Select(argument => argument.Value).Concat(AddedTo(creation)),
                depth),
            IInvocationOperation { TargetMethod: { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true } } call => All(
                call.Arguments.Where(argument => argument.Parameter?.Type.Name is not ("IEqualityComparer" or "StringComparer"))
                    .Select(argument => argument.Value),
                depth),
            IParameterReferenceOperation or IInvocationOperation or IMemberReferenceOperation => null,
            _ => All(plain.ChildOperations, depth),
        };
    }

    private static IEnumerable<IOperation> AddedTo(IObjectCreationOperation creation) =>
        creation.Initializer?.Initializers.OfType<IInvocationOperation>().SelectMany(add => add.Arguments).Select(argument => argument.Value) ?? [];

    private List<object>? All(IEnumerable<IOperation> elements, int depth)
    {
        var all = new List<object>();
        foreach (var element in elements)
        {
            if (Collect(element, depth + 1) is not { } found)
            {
                return null;
            }

            all.AddRange(found);
        }

        return all.Count == 0 ? null : all;
    }

    private IEnumerable<object>? Initial(ISymbol member, int depth) =>
        Initializers.Of(member, function.Model) is { } value ? Collect(value, depth + 1) : null;
}
