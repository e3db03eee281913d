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

    /// <summary>Null where none is set, or more than one.</summary>
    public static IOperation? Of(IObjectCreationOperation timer)
    {
        var made = timer.Arguments.Where(argument => argument.Parameter?.Name.ToUpperInvariant() == "INTERVAL").Select(argument => argument.Value)
            .Concat((timer.Initializer?.Initializers.AsEnumerable() ?? []).OfType<ISimpleAssignmentOperation>()
                .Where(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: Interval }).Select(assignment => assignment.Value));
        var all = made.Concat(Set(timer)).ToList();
        return all.Count == 1 ? all[0] : null;
    }

    private static IEnumerable<IOperation> Set(IObjectCreationOperation timer)
    {
        var name = timer.Syntax.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => declarator.Identifier.ValueText,
            AssignmentExpressionSyntax assignment => assignment.Left.ToString(),
            _ => null,
        };
        SyntaxNode scope = (SyntaxNode?)timer.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? timer.Syntax.SyntaxTree.GetRoot();
        return name is null || timer.SemanticModel is not { } model
            ? []
            : scope.DescendantNodes().OfType<AssignmentExpressionSyntax>()
                .Where(assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Interval, Expression: var owner } && owner.ToString() == name)
                .Select(assignment => model.GetOperation(assignment.Right)).OfType<IOperation>();
    }
}
