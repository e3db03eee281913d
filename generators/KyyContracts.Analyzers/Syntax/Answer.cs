using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Syntax;

/// <summary>The statement that keeps the answer of a poll in a variable: <c>var task = await client.GetAsync(id);</c></summary>
internal sealed class Answer
{
    private Answer(StatementSyntax statement, string variable) => (Statement, Variable) = (statement, variable);

    public StatementSyntax Statement { get; }

    public string Variable { get; }

    /// <summary>The answer; null where the call's value is used in another way.</summary>
    public static Answer? Of(InvocationExpressionSyntax call)
    {
        var value = Settled(call);
        return value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } variable } =>
                new Answer(statement, variable.Identifier.Text),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax variable, Parent: ExpressionStatementSyntax statement } =>
                new Answer(statement, variable.Identifier.Text),
            _ => null,
        };
    }

    // Awaited, or waited for.
    private static ExpressionSyntax Settled(ExpressionSyntax call) => call.Parent switch
    {
        AwaitExpressionSyntax await => Settled(await),
        ParenthesizedExpressionSyntax inner => Settled(inner),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result => Settled(result),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "GetAwaiter" or "GetResult", Parent: InvocationExpressionSyntax outer } => Settled(outer),
        _ => call,
    };
}
