using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Rules.HandWritten;

/// <summary>Reads the parts of which a loop that only waits is made.</summary>
internal sealed class LoopParts(string variable, StateSpace space, SemanticModel model, ContractFacts facts)
{
    // Whoever catches one of these does not ask for the kind of task.
    private static readonly string[] PlainExceptions = ["Exception", "InvalidOperationException", "ApplicationException", "TaskFailedException"];

    /// <summary>The states in which the condition is true; null where it asks for anything else.</summary>
    public ulong? StatesOf(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => StatesOf(inner.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => space.All & ~StatesOf(not.Operand),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => StatesOf(both.Left) & StatesOf(both.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => StatesOf(either.Left) | StatesOf(either.Right),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } => space.All,
        _ when StateTest.Of(condition is InvocationExpressionSyntax call ? call.Expression : condition, model, facts) is { Task: IdentifierNameSyntax task } test && test.Expression == condition && task.Identifier.ValueText == variable =>
            test.IsNegated ? space.All & ~test.States : test.States,
        _ => null,
    };

    /// <summary>Whether the statement waits for a time that is the same each time, and does nothing else.</summary>
    public bool IsPause(StatementSyntax statement)
    {
        if (statement is not ExpressionStatementSyntax { Expression: var expression })
        {
            return statement is EmptyStatementSyntax;
        }

        while (expression is AwaitExpressionSyntax or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } })
        {
            expression = expression is AwaitExpressionSyntax await ? await.Expression : ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)expression).Expression).Expression;
        }

        return expression is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Delay" or "Sleep", ContainingType: { Name: "Task" or "Thread", ContainingNamespace.Name: "Tasks" or "Threading" } }
            && IsConstant(arguments[0].Expression);
    }

    /// <summary>Whether an if without an else throws where the task has failed, and nowhere where it has succeeded.</summary>
    public bool ThrowsOnFailure(StatementSyntax? statement) =>
        statement is IfStatementSyntax { Else: null } choice
        && StatesOf(choice.Condition) is { } states
        && (states & space.Failure) == space.Failure
        && (states & space.Success) == 0
        && IsPlainThrow(choice.Statement);

    public bool IsPlainThrow(StatementSyntax statement) =>
        Siblings.Inside(statement) is { Count: 1 } only
        && only[0] is ThrowStatementSyntax { Expression: BaseObjectCreationExpressionSyntax thrown }
        && model.GetTypeInfo(thrown).Type is { } type
        && PlainExceptions.Contains(type.Name);

    private bool IsConstant(ExpressionSyntax length) =>
        Constancy.Of(length, model) || model.GetSymbolInfo(length).Symbol is IPropertySymbol { IsStatic: true, ContainingType.IsStatic: true };
}
