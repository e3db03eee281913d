using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Rules.HandWritten;

/// <summary>
/// A loop that polls, pauses, and does nothing else until the task has ended: a call of the client's waiter can stand in its
/// place. What is done on success stays; a failed task throws, as it did, or ends what never ended.
/// </summary>
internal sealed class HandWrittenLoop
{
    private HandWrittenLoop(WaitableCall call, string kept, StatementSyntax first, StatementSyntax loop, StatementSyntax last, IReadOnlyList<StatementSyntax> then) =>
        (Call, Kept, First, Loop, Last, Then) = (call, kept, first, loop, last, then);

    public WaitableCall Call { get; }

    /// <summary>What keeps the answer, such as <c>var task = </c>.</summary>
    public string Kept { get; }

    /// <summary>The first of the statements that go: the loop, or what prepares it.</summary>
    public StatementSyntax First { get; }

    public StatementSyntax Loop { get; }

    /// <summary>The last of the statements that go: the loop, or the throw behind it.</summary>
    public StatementSyntax Last { get; }

    /// <summary>The statements of the loop that stay, behind the call of the waiter.</summary>
    public IReadOnlyList<StatementSyntax> Then { get; }

    /// <summary>The loop around the poll; null where it does anything else than to wait.</summary>
    public static HandWrittenLoop? Around(InvocationExpressionSyntax poll, SemanticModel model, ContractFacts facts)
    {
        if (Functions.LoopsAround(poll).FirstOrDefault() is not { } loop
            || !Siblings.Of(loop).Any()
            || Answer.Of(poll) is not { } answer
            || WaitableCall.Of(poll, model, facts) is not { } call
            || facts.ShapeOf(call.TaskType)?.Space is not { } space
            || IsAbout(call, answer.Variable)
            || IsTried(loop))
        {
            return null;
        }

        var parts = new LoopParts(answer.Variable, space, model, facts);
        return loop switch
        {
            WhileStatementSyntax { Condition: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression }, Statement: var body } => OfEndless(loop, body),
            ForStatementSyntax { Condition: null, Declaration: null, Initializers.Count: 0, Incrementors.Count: 0, Statement: var body } => OfEndless(loop, body),
            WhileStatementSyntax { Condition: var condition, Statement: var body } => OfTested(loop, condition, body, isPrepared: true),
            DoStatementSyntax { Condition: var condition, Statement: var body } => OfTested(loop, condition, body, isPrepared: false),
            _ => null,
        };

        HandWrittenLoop? OfEndless(StatementSyntax endless, StatementSyntax body)
        {
            if (LoopExits.Of(Siblings.Inside(body), answer, parts, space) is not { } exits || !AreFree(exits.OnSuccess.Prepend(answer.Statement), endless))
            {
                return null;
            }

            var last = exits.AlsoOnFailure ? Siblings.Next(endless) : endless;
            return last == endless || parts.ThrowsOnFailure(last) ? Made(endless, last!, exits.OnSuccess) : null;
        }

        HandWrittenLoop? OfTested(StatementSyntax tested, ExpressionSyntax condition, StatementSyntax body, bool isPrepared)
        {
            if (parts.StatesOf(condition) is not { } goesOn
                || (goesOn & space.Success) != 0
                || (goesOn & space.Running) != space.Running
                || !Siblings.Inside(body).Contains(answer.Statement)
                || Siblings.Inside(body).Any(statement => statement != answer.Statement && !parts.IsPause(statement))
                || (isPrepared && Prepared(tested) is null))
            {
                return null;
            }

            var stopsOnFailure = (space.Failure & ~goesOn) != 0;
            var last = stopsOnFailure ? Siblings.Next(tested) : tested;
            return last == tested || parts.ThrowsOnFailure(last) ? Made(tested, last!, []) : null;
        }

        // The first poll, before a loop that tests first.
        Answer? Prepared(StatementSyntax tested) =>
            Siblings.Previous(tested) is { } previous
            && previous.DescendantNodes().OfType<InvocationExpressionSyntax>().FirstOrDefault(other => WaitableCall.Of(other, model, facts)?.IsSame(call) == true) is { } first
            && Answer.Of(first) is { } known && known.Statement == previous && known.Variable == answer.Variable
                ? known
                : null;

        HandWrittenLoop Made(StatementSyntax around, StatementSyntax last, IReadOnlyList<StatementSyntax> then)
        {
            var first = Prepared(around)?.Statement ?? (answer.Statement is LocalDeclarationStatementSyntax ? null : DeclarationBefore(around, answer.Variable));
            var kept = ((first ?? answer.Statement) as LocalDeclarationStatementSyntax)?.Declaration.Type.ToString();
            return new HandWrittenLoop(
                call, kept is null ? $"{answer.Variable} = " : $"{(kept.EndsWith("?", System.StringComparison.Ordinal) ? "var" : kept)} {answer.Variable} = ", first ?? around, around, last, then);
        }
    }

    private static bool IsAbout(WaitableCall call, string variable) => new[] { call.Client, call.Id }
        .SelectMany(part => part.DescendantNodesAndSelf()).OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable);

    // The waiter throws other exceptions than the poll.
    private static bool IsTried(StatementSyntax loop) =>
        loop.Ancestors().TakeWhile(outer => outer != Functions.Around(loop)).Any(outer => outer is TryStatementSyntax { Catches.Count: > 0 });

    private static LocalDeclarationStatementSyntax? DeclarationBefore(StatementSyntax loop, string variable) =>
        Siblings.Previous(loop) is LocalDeclarationStatementSyntax { IsConst: false, Declaration.Variables: { Count: 1 } declared } declaration
        && declared[0].Identifier.ValueText == variable
        && declared[0].Initializer is null or { Value: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } }
            ? declaration
            : null;

    // What moves out of the loop must not meet a variable of the same name.
    private static bool AreFree(IEnumerable<StatementSyntax> moved, StatementSyntax loop)
    {
        var names = NamesIn(Functions.Around(loop)).ToLookup(name => name);
        return moved.SelectMany(NamesIn).All(name => names[name].Count() == 1);
    }

    private static IEnumerable<string> NamesIn(SyntaxNode node) => node.DescendantNodesAndSelf().Select(inner => inner switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
        ForEachStatementSyntax variable => variable.Identifier.ValueText,
        CatchDeclarationSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax variable => variable.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        _ => string.Empty,
    }).Where(name => name.Length > 0);
}
