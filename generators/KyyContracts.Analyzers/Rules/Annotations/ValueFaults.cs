using System;
using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow.Pauses;
using KyyContracts.Analyzers.Rules.Values;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Annotations;

/// <summary>What attributes say of values, addresses and requests that cannot be.</summary>
internal static class ValueFaults
{
    public static IEnumerable<Fault> OfTaskId(Annotation annotation)
    {
        if (ContractAttributes.Named(annotation.Data, "Pattern") is string pattern && IdPattern.Read(pattern) is null)
        {
            yield return annotation.At("Pattern", "the pattern is no regular expression");
        }
    }

    public static IEnumerable<Fault> OfKnownValues(Annotation annotation)
    {
        var values = annotation.Values(0).Select(value => ContractAttributes.Scalar(value) as string).ToList();
        if (values.Count == 0 && annotation.Argument(0).Kind != TypedConstantKind.Error)
        {
            yield return new Fault(annotation.Syntax.GetLocation(), "it names no value");
        }

        if (values.Any(string.IsNullOrWhiteSpace))
        {
            yield return new Fault(annotation.Syntax.GetLocation(), "a value is empty");
        }

        if (values.GroupBy(value => value, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { Key: { Length: > 0 } twice })
        {
            yield return new Fault(annotation.Syntax.GetLocation(), $"the value '{twice}' stands twice");
        }

        if (!annotation.IsText && annotation.ValueType is { TypeKind: not TypeKind.Error })
        {
            yield return new Fault(annotation.Syntax.GetLocation(), $"'{annotation.Bearer.Name}' is no text");
        }
    }

    public static IEnumerable<Fault> OfServiceAddress(Annotation annotation)
    {
        if (annotation.Bearer is not INamedTypeSymbol)
        {
            if (!annotation.IsText && annotation.ValueType is { TypeKind: not TypeKind.Error } type && !KnownApis.IsUri(type))
            {
                yield return new Fault(annotation.Syntax.GetLocation(), $"'{annotation.Bearer.Name}' is no address");
            }
        }
        else if (annotation.Text(0) is not string url || Addresses.Http(url) is null)
        {
            yield return annotation.At(0, "the service's address is no absolute address of the web");
        }
        else if (Addresses.IsPlainHttp(url))
        {
            yield return annotation.At(0, "the service's address is plain HTTP");
        }
    }

    public static IEnumerable<Fault> OfEndpoint(Annotation annotation)
    {
        if (annotation.Text(0) is string method && (method.Length == 0 || method.Any(letter => letter is < 'A' or > 'Z')))
        {
            yield return annotation.At(0, "the method is none of HTTP in capitals");
        }

        if (annotation.Text(1) is string path)
        {
            if (!path.StartsWith("/", StringComparison.Ordinal))
            {
                yield return annotation.At(1, "the path does not begin with a slash");
            }

            if (!PathTemplate.IsWellFormed(path))
            {
                yield return annotation.At(1, "a brace of the path has no counterpart");
            }
        }
    }

    public static IEnumerable<Fault> OfExpiresAfter(Annotation annotation)
    {
        if (ContractAttributes.Scalar(annotation.Argument(0)) is double seconds && !(seconds > 0 && !double.IsInfinity(seconds)))
        {
            yield return annotation.At(0, "the lifetime must be above 0");
        }
    }

    public static IEnumerable<Fault> OfDuration(Annotation annotation)
    {
        if (annotation.ValueType is { TypeKind: not TypeKind.Error } type && !IsDuration(type))
        {
            yield return new Fault(annotation.Syntax.GetLocation(), $"'{annotation.Bearer.Name}' is no length of time");
        }
    }

    private static bool IsDuration(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } inner } => IsDuration(inner[0]),
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => true,
        _ => TimeSpans.Is(type) || type.TypeKind == TypeKind.TypeParameter,
    };
}
