using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Annotations;

/// <summary>What attributes say of states that their enum and their type do not bear out.</summary>
internal static class StateFaults
{
    public static IEnumerable<Fault> OfPresentWhen(Annotation annotation)
    {
        var name = annotation.Text(0) ?? string.Empty;
        if (annotation.Bearer.ContainingType is not { } type || annotation.Argument(1) is not { Kind: not TypedConstantKind.Error } state)
        {
            yield break;
        }

        if (Members.Find(type, name) is not { } status)
        {
            yield return annotation.At(0, $"'{type.Name}' has no member '{name}'");
        }
        else if (state.Kind != TypedConstantKind.Enum)
        {
            yield return annotation.At(1, "the state is no member of an enum");
        }
        else if (Members.TypeOf(status) is { TypeKind: not TypeKind.Error } expected && !SymbolEqualityComparer.Default.Equals(Members.Plain(expected), state.Type))
        {
            yield return annotation.At(1, $"'{name}' is a '{expected.Name}' and the state a '{state.Type?.Name}'");
        }

        if (ContractAttributes.Own(annotation.Bearer, ContractAttributes.PresentWhen).Select(other => other.ConstructorArguments.Select(ContractAttributes.Scalar).FirstOrDefault() as string)
            .FirstOrDefault() is { } first && first != name)
        {
            yield return annotation.At(0, $"the member has a value by '{first}' and by '{name}'");
        }
    }

    public static IEnumerable<Fault> OfStateText(Annotation annotation)
    {
        if (annotation.Argument(0) is not { Kind: TypedConstantKind.Type, Value: ITypeSymbol { TypeKind: not TypeKind.Error } states })
        {
            yield break;
        }

        if (states.TypeKind != TypeKind.Enum)
        {
            yield return annotation.At(0, $"'{states.Name}' is no enum");
        }
        else if (!states.GetMembers().OfType<IFieldSymbol>().Any(member => StateSpace.WireNameOf(member) is not null))
        {
            yield return annotation.At(0, $"no member of '{states.Name}' has an [EnumMember] with its text");
        }

        if (!annotation.IsText && annotation.ValueType is { TypeKind: not TypeKind.Error })
        {
            yield return new Fault(annotation.Syntax.GetLocation(), $"'{annotation.Bearer.Name}' is no text");
        }
    }

    public static IEnumerable<Fault> OfStateGuard(Annotation annotation)
    {
        var states = annotation.Values(0);
        if (annotation.Argument(0).Kind == TypedConstantKind.Error || states.Any(state => state.Kind == TypedConstantKind.Error))
        {
            yield break;
        }

        if (states.Count == 0)
        {
            yield return new Fault(annotation.Syntax.GetLocation(), "it names no state");
        }
        else if (states.Any(state => state.Kind != TypedConstantKind.Enum))
        {
            yield return annotation.At(0, "a state is no member of an enum");
        }
        else if (states.Select(state => state.Type).Distinct(SymbolEqualityComparer.Default).Count() > 1)
        {
            yield return annotation.At(0, "its states are of several enums");
        }
        else if (annotation.Bearer is { IsStatic: false, ContainingType: { } type } && states[0].Type is { } kind && !Members.AnyOf(type, kind))
        {
            yield return annotation.At(0, $"'{type.Name}' has no member that is a '{kind.Name}'");
        }

        if (annotation.ValueType is { SpecialType: not SpecialType.System_Boolean, TypeKind: not TypeKind.Error })
        {
            yield return new Fault(annotation.Syntax.GetLocation(), $"'{annotation.Bearer.Name}' is neither true nor false");
        }
    }

    public static IEnumerable<Fault> OfTerminalState(Annotation annotation)
    {
        if (annotation.Bearer.ContainingType is not { TypeKind: TypeKind.Enum })
        {
            yield return new Fault(annotation.Syntax.GetLocation(), $"'{annotation.Bearer.Name}' is no member of an enum");
        }

        if (annotation.Argument(0) is { Kind: TypedConstantKind.Enum, Type: { } kinds } kind
            && !kinds.GetMembers().OfType<IFieldSymbol>().Any(member => Equals(member.ConstantValue, kind.Value)))
        {
            yield return annotation.At(0, "the state is neither success nor failure");
        }
    }
}
