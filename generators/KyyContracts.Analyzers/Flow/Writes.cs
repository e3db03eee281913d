using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>What an operation itself, without those inside it, writes to.</summary>
internal static class Writes
{
    public static IEnumerable<IOperation> Of(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { IsRef: false } assignment => [assignment.Target],
        ISimpleAssignmentOperation assignment => [assignment.Target, assignment.Value],
        IAssignmentOperation assignment => Parts(assignment.Target),
        IIncrementOrDecrementOperation increment => [increment.Target],
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => Parts(argument.Value),
        IAddressOfOperation address => [address.Reference],
        IPatternOperation when DeclaredBy(operation) is not null => [operation],
        _ => [],
    };

    /// <summary>Whether the operation itself writes to anything.</summary>
    public static bool AnyBy(IOperation operation) => operation is IAssignmentOperation or IIncrementOrDecrementOperation or IAddressOfOperation
        or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }
        || (operation is IPatternOperation && DeclaredBy(operation) is not null);

    public static ISymbol? SymbolOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        IArrayElementReferenceOperation element => SymbolOf(element.ArrayReference),
        IPatternOperation => DeclaredBy(target),
        _ => null,
    };

    // A variable of a pattern is given what is there, each time the pattern runs.
    private static ISymbol? DeclaredBy(IOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        IListPatternOperation list => list.DeclaredSymbol,
        _ => null,
    };

    private static IEnumerable<IOperation> Parts(IOperation target) => target switch
    {
        ITupleOperation tuple => tuple.Elements.SelectMany(Parts),
        IDeclarationExpressionOperation declaration => Parts(declaration.Expression),
        _ => [target],
    };
}
