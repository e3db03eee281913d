using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>
/// Follows a value to what it comes from: through variables and members that are set once, in this file, and through the
/// branches of a choice.
/// </summary>
internal static class Origins
{
    private const int MaxDepth = 8;

    private static readonly ConditionalWeakTable<IOperation, Locals> Known = new();

    /// <summary>Everything that the value may come from; what cannot be followed is its own origin.</summary>
    public static IEnumerable<Origin> Of(IOperation value) => Of(value, null, 0);

    /// <summary>The only thing that the value comes from; null where there are several.</summary>
    public static IOperation? Only(IOperation value) => Of(value).Take(2).ToList() is { Count: 1 } only ? only[0].Value : null;

    /// <summary>The texts that the value may be, itself or as the address that is made from it.</summary>
    public static IEnumerable<Origin> Texts(IOperation value) => Of(value).SelectMany(origin => origin.Value is IObjectCreationOperation { Arguments.Length: > 0 } made && KnownApis.IsUri(made.Type)
        ? Of(made.Arguments[made.Arguments.Length == 2 && KnownApis.IsUri(made.Arguments[0].Parameter?.Type) ? 1 : 0].Value)
            .Select(text => origin.Place == origin.Value ? text : new Origin(text.Value, origin.Place))
        : [origin]).Where(origin => origin.Text is not null);

    /// <summary>How the variables of the body are written in which the operation stands.</summary>
    public static Locals LocalsAround(IOperation operation) => Known.GetValue(RootOf(operation), static body => new Locals(body));

    /// <summary>The body in which the operation stands.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static IEnumerable<Origin> Of(IOperation value, IOperation? place, int depth)
    {
        var plain = PollCalls.Unconverted(value);
        if (depth < MaxDepth && !plain.ConstantValue.HasValue)
        {
            switch (plain)
            {
                case IConditionalOperation { WhenFalse: { } otherwise } choice:
                    return Of(choice.WhenTrue, place, depth + 1).Concat(Of(otherwise, place, depth + 1));
                case ICoalesceOperation choice:
                    return Of(choice.Value, place, depth + 1).Concat(Of(choice.WhenNull, place, depth + 1));
                case ISwitchExpressionOperation choice:
                    return choice.Arms.SelectMany(arm => Of(arm.Value, place, depth + 1));
                case ISimpleAssignmentOperation { IsRef: false } assigned:
                    return Of(assigned.Value, place, depth + 1);
                case IArrayCreationOperation { IsImplicit: true, Initializer: { } elements }:
                    return elements.ElementValues.SelectMany(element => Of(element, place, depth + 1));
                default:
                    if (Held(plain) is { } held)
                    {
                        return Of(held, place ?? plain, depth + 1);
                    }

                    break;
            }
        }

        return [new Origin(plain, place ?? plain)];
    }

    /// <summary>The value that a variable or member has for good; null where that is not known.</summary>
    public static IOperation? Held(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => LocalsAround(local).ValuesOf(local.Local) is { Count: 1 } values ? values[0] : null,
        IFieldReferenceOperation { Field.HasConstantValue: false } field => Initializers.Of(field.Field, field.SemanticModel),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => Initializers.Of(property.Property, property.SemanticModel),
        _ => null,
    };
}
