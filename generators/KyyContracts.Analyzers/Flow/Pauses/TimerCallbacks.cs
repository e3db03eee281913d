using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>
/// Functions that a timer runs again and again, a lambda or a method of the same file: the callback of a
/// <c>System.Threading.Timer</c>, or a handler of the event of a timer that has an interval.
/// </summary>
internal static class TimerCallbacks
{
    /// <summary>The period, as an operation, and whether it is a number of milliseconds or a TimeSpan; null where no timer runs the function.</summary>
    public static IOperation? PeriodOf(PollingFunction function)
    {
        var body = function.Graph.OriginalOperation.Syntax;
        if (function.Model is not { } model || (body.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? body.SyntaxTree.GetRoot()) is not { } type)
        {
            return null;
        }

        var name = body is MethodDeclarationSyntax method ? method.Identifier.ValueText
            : body is LocalFunctionStatementSyntax local ? local.Identifier.ValueText
            : null;
        var timers = type.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Elapsed" or "Tick" } && Is(assignment.Right, body, name))
            .Select(assignment => ((MemberAccessExpressionSyntax)assignment.Left).Expression).ToList();
        return type.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .Where(creation => creation.ArgumentList?.Arguments.Any(argument => Is(argument.Expression, body, name)) == true
                || timers.Any(timer => TimerIntervals.IsHeldBy(creation, timer, model)))
            .Select(creation => model.GetOperation(creation) as IObjectCreationOperation)
            .Select(PeriodOf)
            .FirstOrDefault(period => period is not null);
    }

    private static bool Is(ExpressionSyntax callback, SyntaxNode body, string? name) =>
        callback == body || (name is not null && callback is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name);

    private static IOperation? PeriodOf(IObjectCreationOperation? creation) => creation switch
    {
        { Type: { Name: "Timer", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } }, Arguments.Length: >= 4 } =>
            creation.Arguments.First(argument => argument.Parameter?.Ordinal == 3).Value,
        { Type: { Name: "Timer", ContainingNamespace: { Name: "Timers" or "Forms", ContainingNamespace: not null } } or { Name: "DispatcherTimer" } } => TimerIntervals.Of(creation),
        _ => null,
    };
}
