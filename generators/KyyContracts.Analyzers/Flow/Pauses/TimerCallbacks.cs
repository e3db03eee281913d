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
    /// <summary>The timer that runs the function, where it is made; null where none does, or none that says how often.</summary>
    public static IObjectCreationOperation? TimerOf(PollingFunction function)
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
            .FirstOrDefault(creation => IsSystemTimer(creation?.Type) || PeriodOf(creation) is not null);
    }

    /// <summary>How long the timer pauses, by its period or by what the function sets it to; null where it may run the function but once.</summary>
    public static Interval? PauseOf(IObjectCreationOperation timer, PollingFunction function)
    {
        // A period of 0, or none at all, repeats nothing.
        Interval? period = !TimerStops.Any(function) && !TimerIntervals.MayRunOnce(timer) && PeriodOf(timer) is { } length && new Numbers(function).Seconds(length, Trip.Start) is { Least: > 0 } regular ? regular : null;
        return timer.Syntax is BaseObjectCreationExpressionSyntax syntax
            && TimerIntervals.HolderOf(syntax, function.Model) is { } holder
            && TimerChanges.In(function, holder) is { } changed
                ? period?.Or(changed) ?? changed
                : period;
    }

    private static bool Is(ExpressionSyntax callback, SyntaxNode body, string? name) =>
        callback == body || (name is not null && callback is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name);

    private static IOperation? PeriodOf(IObjectCreationOperation? creation) => creation switch
    {
        { Arguments.Length: >= 4 } when IsSystemTimer(creation.Type) =>
            creation.Arguments.First(argument => argument.Parameter?.Ordinal == 3).Value,
        { Type: { Name: "Timer", ContainingNamespace: { Name: "Timers" or "Forms", ContainingNamespace: not null } } or { Name: "DispatcherTimer" } } => TimerIntervals.Of(creation),
        _ => null,
    };

    private static bool IsSystemTimer(ITypeSymbol? type) => type is { Name: "Timer", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };
}
