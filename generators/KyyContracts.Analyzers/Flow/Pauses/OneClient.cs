using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Calls that answer the client of the same service each time, as far as they take the same. In doubt, they take the next of many.</summary>
internal static class OneClient
{
    private static readonly string[] Makers = ["Create", "Get", "Make", "Build", "New", "Resolve", "Open", "Of", "With", "As"];

    // What takes one of many is called.
    private static readonly string[] Choosers = ["Next", "Pop", "Dequeue", "Take", "Rent", "Current", "Random", "Rotate"];

    public static bool MayBeOf(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return !Array.Exists(Choosers, chooser => method.Name.IndexOf(chooser, StringComparison.Ordinal) >= 0)
            && !method.DeclaringSyntaxReferences.Any(static declaration => Counts(declaration.GetSyntax()))
            && (method.IsStatic
                || call.Instance is IInstanceReferenceOperation
                || method.MethodKind == MethodKind.LocalFunction
                || PollCalls.IsWait(call)
                || method.ReturnType is { IsValueType: true, Name: not "ValueTask" } or { SpecialType: SpecialType.System_String }
                || Array.Exists(Makers, maker => method.Name.StartsWith(maker, StringComparison.Ordinal)));
    }

    // It turns to the next of many each time.
    private static bool Counts(SyntaxNode method) => method.DescendantNodes().Any(static node => node switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } assignment =>
            !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression) && assignment.Parent is not InitializerExpressionSyntax,
        PrefixUnaryExpressionSyntax { Operand: var operand } => Initializers.IsWrittenAt(operand),
        PostfixUnaryExpressionSyntax { Operand: var operand } => Initializers.IsWrittenAt(operand),
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword),
        _ => false,
    });
}
