using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Syntax;

/// <summary>The statements before and behind a statement in the same list.</summary>
internal static class Siblings
{
    public static StatementSyntax? Next(StatementSyntax statement) => Of(statement).SkipWhile(other => other != statement).Skip(1).FirstOrDefault();

    public static StatementSyntax? Previous(StatementSyntax statement) => Of(statement).TakeWhile(other => other != statement).LastOrDefault();

    /// <summary>The list in which the statement stands; empty where it is the body of another statement.</summary>
    public static IEnumerable<StatementSyntax> Of(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement),
        _ => [],
    };

    /// <summary>The statements of a block, or the statement alone.</summary>
    public static IReadOnlyList<StatementSyntax> Inside(StatementSyntax statement) => statement is BlockSyntax block ? (IReadOnlyList<StatementSyntax>)block.Statements : new[] { statement };
}
