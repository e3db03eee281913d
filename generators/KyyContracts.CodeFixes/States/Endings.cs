using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Syntax;
using KyyContracts.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.States;

/// <summary>Writes statements that end the polling, behind the statement that keeps the answer.</summary>
internal sealed class Endings(Answer answer, StateWords words, Flaw flaw)
{
    private const string TaskFailed = "KyyContracts.TaskFailedException";

    /// <summary>A throw where the task has failed, before anything is done with the answer; after it where failure is dealt with.</summary>
    public TextChange Throw() => answer.Statement.Parent is { } block && StateTest.In(block, flaw.Model, flaw.Facts).Any(test => (test.States & words.Space.Failure) != 0)
        ? Here(Thrown())
        : Insertion.After(answer.Statement, Thrown(), flaw.Layout);

    /// <summary>An exit where the task is in one of these states, once all is done with the answer that is done without a pause.</summary>
    public IEnumerable<TextChange> Leave(ulong states, bool throws)
    {
        foreach (var exit in new[] { "break;", $"return {answer.Variable};", "return;" })
        {
            var left = If(words.Is(answer.Variable, states), exit);
            yield return Here(throws ? Thrown() + Gap + left : left);
        }
    }

    /// <summary>The task given to the caller where it is in one of these states.</summary>
    public TextChange Return(ulong states) => Here(If(words.Is(answer.Variable, states), $"return {answer.Variable};"));

    private string Gap => flaw.Layout.StartsLine(answer.Statement) ? flaw.Layout.LineEnd + flaw.Layout.IndentAt(answer.Statement.SpanStart) : " ";

    private TextChange Here(string added)
    {
        var following = answer.Statement.Parent is BlockSyntax block ? block.Statements.SkipWhile(statement => statement != answer.Statement).Skip(1).ToList() : [];
        var pause = following.FirstOrDefault(statement => statement.DescendantNodes().Any(node => node is AwaitExpressionSyntax or ContinueStatementSyntax));
        return pause is not null
            ? Insertion.Before(pause, added, flaw.Layout)
            : Insertion.After(following.LastOrDefault() ?? answer.Statement, added, flaw.Layout);
    }

    private string Thrown()
    {
        var exception = flaw.Model.Compilation.GetTypeByMetadataName(TaskFailed) is null ? "System.InvalidOperationException" : TaskFailed;
        var reason = words.Reason is { } member ? $": {{{answer.Variable}.{member}}}" : ".";
        return If(
            words.Is(answer.Variable, words.Space.Failure),
            $"throw new {Names.Of(exception, flaw.Model, answer.Statement.SpanStart)}($\"The task is {{{answer.Variable}.{words.Status.Name}}}{reason}\");");
    }

    private string If(string condition, string then)
    {
        if (!flaw.Layout.StartsLine(answer.Statement))
        {
            return $"if ({condition}) {then}";
        }

        var indent = flaw.Layout.LineEnd + flaw.Layout.IndentAt(answer.Statement.SpanStart);
        return $"if ({condition}){indent}{{{indent}{flaw.Layout.Step}{then}{indent}}}";
    }
}
