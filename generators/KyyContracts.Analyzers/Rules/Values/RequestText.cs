using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Reads the text of an address as far as it stands in the source, with a hole where it does not.</summary>
internal static class RequestText
{
    /// <summary>What stands for a part that is not known.</summary>
    public const char Hole = '\uFFFC';

    private const int MaxDepth = 8;

    private static readonly Regex Placeholder = new(@"\{\d+[^{}]*\}", RegexOptions.CultureInvariant);

    public static string Of(IOperation address) => Of(address, 0);

    private static string Of(IOperation address, int depth)
    {
        var plain = PollCalls.Unconverted(address);
        if (plain.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant?.ToString() ?? string.Empty;
        }

        return depth > MaxDepth ? Hole.ToString() : plain switch
        {
            IInterpolatedStringOperation text => string.Concat(text.Parts.Select(part => part switch
            {
                IInterpolatedStringTextOperation constant => Of(constant.Text, depth + 1),
                IInterpolationOperation { Expression: { } inner } => Of(inner, depth + 1),
                _ => Hole.ToString(),
            })),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when KnownApis.IsText(sum.Type) => Of(sum.LeftOperand, depth + 1) + Of(sum.RightOperand, depth + 1),
            IObjectCreationOperation { Arguments: { Length: > 0 } parts } made when KnownApis.IsUri(made.Type) => OfUri(parts.Select(part => part.Value).ToList(), depth),
            IInvocationOperation { TargetMethod: { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String } } call =>
                string.Concat(Values(call).Select(part => Of(part, depth + 1))),
            IInvocationOperation { TargetMethod: { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } } call =>
                Values(call).FirstOrDefault(value => KnownApis.IsText(value.Type)) is { } format ? Placeholder.Replace(Of(format, depth + 1), Hole.ToString()) : Hole.ToString(),
            IInvocationOperation { TargetMethod: { Name: "TrimEnd" or "ToString", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text } => Of(text, depth + 1),
            _ => Origins.Held(plain) is { } held ? Of(held, depth + 1) : Hole.ToString(),
        };
    }

    private static string OfUri(List<IOperation> parts, int depth)
    {
        var first = Of(parts[0], depth + 1);
        if (parts.Count != 2 || parts[1].Type?.TypeKind == TypeKind.Enum || parts[1].Type?.SpecialType == SpecialType.System_Boolean)
        {
            return first;
        }

        // A base that does not end in a slash loses its last segment.
        var second = Of(parts[1], depth + 1);
        var isBelow = !second.StartsWith("/", System.StringComparison.Ordinal);
        return first.IndexOf(Hole) < 0 && Addresses.Http(first) is { } root ? (isBelow ? new System.Uri(root, ".").AbsoluteUri : root.GetLeftPart(System.UriPartial.Authority)) + second
            : isBelow && first.EndsWith("/", System.StringComparison.Ordinal) ? first + second
            : Hole + "/" + second.TrimStart('/');
    }

    private static IEnumerable<IOperation> Values(IInvocationOperation call) => call.Arguments.SelectMany(argument =>
        PollCalls.Unconverted(argument.Value) is IArrayCreationOperation { Initializer: { } elements } ? elements.ElementValues.AsEnumerable() : [argument.Value]);
}
