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
        _ => [],
    };

    /// <summary>Whether the operation itself writes to anything.</summary>
    public static bool AnyBy(IOperation operation) => operation is IAssignmentOperation or IIncrementOrDecrementOperation or IAddressOfOperation
        or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out };

    public static ISymbol? SymbolOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        IArrayElementReferenceOperation element => SymbolOf(element.ArrayReference),
        _ => null,
    };

    private static IEnumerable<IOperation> Parts(IOperation target) => target switch
    {
        ITupleOperation tuple => tuple.Elements.SelectMany(Parts),
        IDeclarationExpressionOperation declaration => Parts(declaration.Expression),
        _ => [target],
    };
}
