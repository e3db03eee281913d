using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.CodeFixes.Pauses;

/// <summary>Finds the expressions that say how long a program pauses.</summary>
internal static class PauseExpressions
{
    /// <summary>Of the cycles around the call, the expressions of the innermost one that pauses at all.</summary>
    public static IReadOnlyList<ExpressionSyntax> Around(SyntaxNode call, SemanticModel model) =>
        Functions.LoopsAround(call).Append(Functions.Around(call))
            .Select(around => Functions.Reached(around, model).Select(node => Of(node, model)).OfType<ExpressionSyntax>().Distinct().ToList())
            .FirstOrDefault(pauses => pauses.Count > 0) ?? [];

    /// <summary>The periods of the timers of the same type, one of which may run the function around the call.</summary>
    public static IEnumerable<ExpressionSyntax> OfTimers(SyntaxNode call, SemanticModel model) =>
        (call.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? call.SyntaxTree.GetRoot()).DescendantNodes()
            .Select(node => PeriodOf(node, model)).OfType<ExpressionSyntax>();

    private static ExpressionSyntax? Of(SyntaxNode node, SemanticModel model)
    {
        if (node is not InvocationExpressionSyntax || model.GetOperation(node) is not IInvocationOperation call)
        {
            return null;
        }

        return (call.TargetMethod.ContainingType?.Name, call.TargetMethod.Name) switch
        {
            ("Task", "Delay") or ("Thread", "Sleep") or ("WaitHandle", "WaitOne") => Argument(call.Arguments, 0),
            ("TimeProviderTaskExtensions", "Delay") => Argument(call.Arguments, 1),
            ("PeriodicTimer", "WaitForNextTickAsync") => TimerOf(call.Instance, model),
            _ => null,
        };
    }

    private static ExpressionSyntax? TimerOf(IOperation? timer, SemanticModel model)
    {
        ISymbol? variable = timer switch
        {
            ILocalReferenceOperation local => local.Local,
            IFieldReferenceOperation field => field.Field,
            _ => null,
        };
        return Declarations.ValueOf(variable, model) is BaseObjectCreationExpressionSyntax made && model.GetOperation(made) is IObjectCreationOperation timerMade
            ? Argument(timerMade.Arguments, 0)
            : null;
    }

    private static ExpressionSyntax? PeriodOf(SyntaxNode node, SemanticModel model) =>
        node is BaseObjectCreationExpressionSyntax && model.GetOperation(node) is IObjectCreationOperation { Type: { Name: "Timer", ContainingNamespace.Name: var space } } made
            ? space == "Threading" ? Argument(made.Arguments, 3) : space == "Timers" ? Argument(made.Arguments, 0) : null
            : null;

    private static ExpressionSyntax? Argument(IEnumerable<IArgumentOperation> arguments, int ordinal) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal && !argument.IsImplicit)?.Syntax is ArgumentSyntax argument ? argument.Expression : null;
}
