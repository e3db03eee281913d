using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>What the contract says of a method that polls.</summary>
/// <param name="Terms">The operation's own delays.</param>
/// <param name="Variants">The delays of each variant, such as a model; empty where there are none.</param>
/// <param name="TaskType">The type of task that a poll answers.</param>
internal sealed record PollContract(PollTerms Terms, ImmutableArray<PollTerms> Variants, ITypeSymbol TaskType)
{
    /// <summary>The pause below which every variant is polled too often, in seconds; 0 where the contract names none.</summary>
    public double ShortestMinDelay { get; } = Variants.Add(Terms).Min(terms => terms.MinDelay);

    /// <summary>The values that the contract knows of what picks a variant; empty where it does not say.</summary>
    public ImmutableArray<string> Models { get; private init; } = ImmutableArray<string>.Empty;

    /// <summary>The member of the task that picks a variant; null where none does.</summary>
    public string? Selector { get; private init; }

    /// <summary>The pause that the contract recommends for a model, in seconds; null where it does not know it.</summary>
    public double? MinDelayOf(string model) =>
        Variants.Where(variant => string.Equals(variant.Variant, model, System.StringComparison.OrdinalIgnoreCase)).Select(variant => (double?)variant.MinDelay).Min()
        ?? (Models.Contains(model) ? Terms.MinDelay : null);

    /// <summary>The pauses that the contract recommends for the models, in seconds; null where it does not know them all, or they may be any.</summary>
    public IReadOnlyCollection<double>? MinDelaysOf(IReadOnlyCollection<string>? models) =>
        models?.Select(MinDelayOf).OfType<double>().ToList() is { Count: > 0 } delays && delays.Count == models.Count ? delays : null;

    /// <summary>The recommended pauses as a text such as <c>20–40 s (fast: 10–20 s)</c>.</summary>
    public string Recommendation
    {
        get
        {
            var others = Variants.GroupBy(variant => variant.ToString(), variant => variant.Variant)
                .Where(group => group.Key != Terms.ToString())
                .Select(group => $"{string.Join(", ", group)}: {group.Key}")
                .ToList();
            return others.Count == 0 ? Terms.ToString() : $"{Terms} ({string.Join("; ", others)})";
        }
    }

    public static PollContract? Of(IMethodSymbol method)
    {
        var operation = ContractAttributes.On(method, ContractAttributes.PollingOperation).FirstOrDefault();
        if (operation is null || ResultOf(method.ReturnType) is not { } task)
        {
            return null;
        }

        var terms = PollTerms.Of(string.Empty, operation);
        var variants = ContractAttributes.On(method, ContractAttributes.PollingVariant)
            .Select(variant => PollTerms.Of(NameOf(variant), variant))
            .Where(variant => variant.MinDelay > 0);
        return new PollContract(terms, variants.ToImmutableArray(), task) { Models = ModelsOf(operation, task), Selector = ContractAttributes.Named(operation, "Selector") as string };
    }

    private static ImmutableArray<string> ModelsOf(AttributeData operation, ITypeSymbol task) =>
        ContractAttributes.Named(operation, "Selector") is string selector
            ? task.GetMembers(selector).SelectMany(member => ContractAttributes.On(member, ContractAttributes.KnownValues))
                .SelectMany(known => known.ConstructorArguments).Where(values => values is { Kind: TypedConstantKind.Array, IsNull: false })
                .SelectMany(values => values.Values).Select(ContractAttributes.Scalar).OfType<string>().ToImmutableArray()
            : ImmutableArray<string>.Empty;

    private static string NameOf(AttributeData variant) =>
        variant.ConstructorArguments.Select(ContractAttributes.Scalar).FirstOrDefault() as string ?? "?";

    public static ITypeSymbol? ResultOf(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => null,
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } result } => result[0],
        { SpecialType: SpecialType.System_Void } or { Name: "Task" or "ValueTask" } => null,
        _ => type,
    };
}
