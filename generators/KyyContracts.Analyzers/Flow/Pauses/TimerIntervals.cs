using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>The interval of a timer that has one: set where the timer is made, or in one statement of its type.</summary>
internal static class TimerIntervals
{
    private const string Interval = nameof(Interval);
    private const string AutoReset = nameof(AutoReset);

    /// <summary>Null where none is set, or more than one.</summary>
    public static IOperation? Of(IObjectCreationOperation timer)
    {
        var made = timer.Arguments.Where(argument => argument.Parameter?.Name.ToUpperInvariant() == "INTERVAL").Select(argument => argument.Value)
            .Concat(Made(timer, Interval));
        var all = made.Concat(Set(timer, Interval)).ToList();
        return all.Count == 1 ? all[0] : null;
    }

    /// <summary>Whether the timer is told that it is not to begin anew.</summary>
    public static bool MayRunOnce(IObjectCreationOperation timer) =>
        Made(timer, AutoReset).Concat(Set(timer, AutoReset)).Any(static value => value.ConstantValue is not { HasValue: true, Value: true });

    /// <summary>Whether the expression stands for the variable or member that holds the timer.</summary>
    public static bool IsHeldBy(BaseObjectCreationExpressionSyntax timer, ExpressionSyntax expression, SemanticModel model) =>
        NameOf(HolderOf(timer)) is { } name && name == NameOf(expression)
        && SymbolEqualityComparer.Default.Equals(HolderOf(timer, model), model.GetSymbolInfo(expression).Symbol);

    /// <summary>The variable or member that holds the timer; null where none does.</summary>
    public static ISymbol? HolderOf(BaseObjectCreationExpressionSyntax timer, SemanticModel model) => HolderOf(timer) switch
    {
        ExpressionSyntax assigned => model.GetSymbolInfo(assigned).Symbol,
        { } declared => model.GetDeclaredSymbol(declared),
        null => null,
    };

    private static SyntaxNode? HolderOf(BaseObjectCreationExpressionSyntax timer) => timer.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } value => value.Parent,
        AssignmentExpressionSyntax assignment => assignment.Left,
        _ => null,
    };

    private static string? NameOf(SyntaxNode? holder) => holder switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        PostfixUnaryExpressionSyntax suppressed => NameOf(suppressed.Operand),
        _ => null,
    };

    private static IEnumerable<IOperation> Made(IObjectCreationOperation timer, string property) => (timer.Initializer?.Initializers.AsEnumerable() ?? []).OfType<ISimpleAssignmentOperation>()
        .Where(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: var name } && name == property).Select(static assignment => assignment.Value);

    private static IEnumerable<IOperation> Set(IObjectCreationOperation timer, string property)
    {
        SyntaxNode scope = (SyntaxNode?)timer.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? timer.Syntax.SyntaxTree.GetRoot();
        return timer is not { SemanticModel: { } model, Syntax: BaseObjectCreationExpressionSyntax creation }
            ? []
            : scope.DescendantNodes().OfType<AssignmentExpressionSyntax>()
                .Where(assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var owner } && name == property && IsHeldBy(creation, owner, model))
                .Select(assignment => model.GetOperation(assignment.Right)).OfType<IOperation>();
    }
}
