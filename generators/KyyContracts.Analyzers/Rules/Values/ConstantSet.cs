using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>The elements that a collection is made of, as far as they stand where it is made.</summary>
/// <param name="Elements">The elements.</param>
/// <param name="Comparer">What compares them; null where none is given.</param>
internal readonly record struct ConstantSet(IEnumerable<IOperation> Elements, IOperation? Comparer)
{
    private const int MaxDepth = 4;

    public static ConstantSet Of(IOperation collection) => Of(collection, 0);

    private static ConstantSet Of(IOperation collection, int depth)
    {
        var made = collection;
        while (made is IConversionOperation conversion)
        {
            made = conversion.Operand;
        }

        if (depth < MaxDepth && Origins.Held(made) is { } held)
        {
            return Of(held, depth + 1);
        }

        return made switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => new(initializer.ElementValues, null),
            IArrayInitializerOperation initializer => new(initializer.ElementValues, null),
            IObjectCreationOperation creation => OfCreation(creation, depth),
            { Syntax.RawKind: (int)SyntaxKind.CollectionExpression } => new(made.ChildOperations.Select(PollCalls.Unconverted), null),
            _ => new([], null),
        };
    }

    private static ConstantSet OfCreation(IObjectCreationOperation creation, int depth)
    {
        var arguments = creation.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue).ToList();
        var comparer = arguments.FirstOrDefault(argument => argument.Parameter?.Name == "comparer")?.Value;
        var copied = arguments.FirstOrDefault(argument => argument.Parameter?.Name == "collection")?.Value;
        var added = creation.Initializer?.Initializers.OfType<IInvocationOperation>()
            .Where(call => call.Arguments.Length == 1).Select(call => call.Arguments[0].Value) ?? [];
        return new(copied is null || depth >= MaxDepth ? added : added.Concat(Of(copied, depth + 1).Elements), comparer);
    }
}
