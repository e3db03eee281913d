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

    /// <summary>Whether the operation itself does no more than to calculate with variables: it writes, calls and waits for nothing.</summary>
    public static bool IsCalculation(IOperation operation) => operation.Kind is OperationKind.Literal or OperationKind.LocalReference
        or OperationKind.ParameterReference or OperationKind.InstanceReference or OperationKind.FlowCaptureReference
        or OperationKind.Conversion or OperationKind.Binary or OperationKind.ExpressionStatement;

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
