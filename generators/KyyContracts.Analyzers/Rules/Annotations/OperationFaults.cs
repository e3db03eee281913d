using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Annotations;

/// <summary>What an operation or a variant says that its method cannot keep.</summary>
internal static class OperationFaults
{
    private const string Selector = nameof(Selector);

    public static IEnumerable<Fault> OfOperation(Annotation annotation)
    {
        if (annotation.Bearer is not IMethodSymbol method)
        {
            yield break;
        }

        if (method.ReturnType is { SpecialType: SpecialType.System_Void } or INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.IsEmpty: true })
        {
            yield return new Fault(annotation.Syntax.GetLocation(), "the method answers no task");
        }
        else if (ContractAttributes.Named(annotation.Data, Selector) is string selector && PollContract.ResultOf(method.ReturnType) is { } task && Members.Find(task, selector) is null)
        {
            yield return annotation.At(Selector, $"'{task.Name}' has no member '{selector}'");
        }
    }

    public static IEnumerable<Fault> OfVariant(Annotation annotation)
    {
        var operation = ContractAttributes.Own(annotation.Bearer, ContractAttributes.PollingOperation).FirstOrDefault();
        if (operation is null)
        {
            yield return new Fault(annotation.Syntax.GetLocation(), "it is the variant of no operation, since the method has no [PollingOperation]");
        }

        if (NameOf(annotation.Data) is not { } name || string.IsNullOrWhiteSpace(name))
        {
            yield return annotation.At(0, "the variant has no name");
            yield break;
        }

        var first = ContractAttributes.Own(annotation.Bearer, ContractAttributes.PollingVariant).First(variant => NameOf(variant) == name);
        if (first.ApplicationSyntaxReference?.Span != annotation.Syntax.Span)
        {
            yield return annotation.At(0, $"the variant '{name}' stands twice");
        }

        if (SelectorOf(annotation, operation) is { } selector && Marks.Of(selector) is { KnownValues: { IsEmpty: false } known } && !known.Contains(name))
        {
            yield return annotation.At(0, $"the variant '{name}' is none of the known values of '{selector.Name}'");
        }
    }

    /// <summary>The member of the task that picks a variant.</summary>
    private static ISymbol? SelectorOf(Annotation annotation, AttributeData? operation) =>
        operation is not null
        && ContractAttributes.Named(operation, Selector) is string selector
        && annotation.ValueType is { } result
        && PollContract.ResultOf(result) is { } task
            ? Members.Find(task, selector)
            : null;

    private static string? NameOf(AttributeData variant) => variant.ConstructorArguments.Select(ContractAttributes.Scalar).FirstOrDefault() as string;
}
