using System.Collections.Immutable;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>A text of which the contract says what it may be: a state's, or one of known values.</summary>
/// <param name="States">The states' texts; empty where it is no state's.</param>
/// <param name="Values">The known values; empty where it is a state's.</param>
/// <param name="Case">The method that has changed its case; null where none has.</param>
internal sealed record TextSubject(ImmutableArray<StateText> States, ImmutableArray<string> Values, string? Case)
{
    private const int MaxDepth = 8;

    /// <summary>What the program makes of a text of the contract before it compares it.</summary>
    public string Read(string known) => Case switch
    {
        null => known,
        "ToLower" or "ToLowerInvariant" => known.ToLowerInvariant(),
        _ => known.ToUpperInvariant(),
    };

    /// <summary>Null where the expression is none.</summary>
    public static TextSubject? Of(IOperation expression, ContractFacts facts) => Of(expression, facts, 0);

    /// <summary>Null where the member or parameter is none.</summary>
    public static TextSubject? Of(ISymbol symbol, ContractFacts facts) => facts.MarksOf(symbol) switch
    {
        { StateType: { } type } => facts.StateTextsOf(type) is { OnTheWire: { IsEmpty: false } texts }
            ? new TextSubject(texts, ImmutableArray<string>.Empty, null)
            : null,
        { KnownValues: { IsEmpty: false } values } => new TextSubject(ImmutableArray<StateText>.Empty, values, null),
        _ => null,
    };

    private static TextSubject? Of(IOperation expression, ContractFacts facts, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        switch (PollCalls.Unconverted(expression))
        {
            case IPropertyReferenceOperation or IFieldReferenceOperation:
                return Of(((IMemberReferenceOperation)PollCalls.Unconverted(expression)).Member, facts);
            case IParameterReferenceOperation parameter:
                return Of(parameter.Parameter, facts);
            case ILocalReferenceOperation local:
                return Origins.Held(local) is { } held ? Of(held, facts, depth + 1) : null;
            case ICoalesceOperation choice:
                return Of(choice.Value, facts, depth + 1);
            case IConditionalAccessOperation access:
                return Of(access.WhenNotNull, facts, depth + 1);
            case IConditionalAccessInstanceOperation instance:
                return Accesses.Of(instance) is { } accessed ? Of(accessed, facts, depth + 1) : null;
            case IInvocationOperation { Instance: { } instance } call:
                return OfCall(call, instance, facts, depth);
            default:
                return null;
        }
    }

    private static TextSubject? OfCall(IInvocationOperation call, IOperation instance, ContractFacts facts, int depth) => call.TargetMethod.Name switch
    {
        "ToString" when instance.Type is { TypeKind: TypeKind.Enum } type && call.Arguments.IsEmpty =>
            facts.StateTextsOf(type) is { } texts ? new TextSubject(texts.OfMembers, ImmutableArray<string>.Empty, null) : null,
        "ToString" or "Trim" when KnownApis.IsText(instance.Type) => Of(instance, facts, depth + 1),
        "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" when KnownApis.IsText(instance.Type) =>
            Of(instance, facts, depth + 1) is { } subject ? subject with { Case = call.TargetMethod.Name } : null,
        _ => null,
    };
}
