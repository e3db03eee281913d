using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.Generators.Facts;

/// <summary>Makes the model of a contract from the text of a facts file.</summary>
internal static class FactsReader
{
    private static readonly string[] Roles = ["None", "Id", "Status", "CreatedAt", "Result", "FailureReason", "Selector"];

    /// <exception cref="FactsException">The text is no facts file, or it lacks something.</exception>
    public static ContractFacts Read(SourceText text, ClientKind kind)
    {
        var table = FactsText.Read(text);
        var classes = ShapeReader.Classes(table, kind).ToList();
        var requests = new RequestReader(table, classes);
        return new(
            table.Required("title"),
            table.Required("server"),
            table.Required("fingerprint"),
            Namespace(table),
            table.Identifier("client"),
            table.Identifier("contract"),
            kind,
            new(table.Items("operations", "/name")
                .Where(operation => table.Has($"{operation}/terms/minDelay"))
                .Select(operation => Operation(table, operation))),
            new(requests.Requests()),
            new(classes),
            new(ShapeReader.StateSets(table)),
            new(requests.Tasks()));
    }

    private static string Namespace(FactsTable table) =>
        table.Required("namespace") is var text && text.Split('.').All(SyntaxFacts.IsValidIdentifier)
            ? text
            : throw table.Wrong("namespace", "a C# namespace");

    private static OperationFacts Operation(FactsTable table, string key) => new(
        table.Identifier($"{key}/name"),
        table.Required($"{key}/operationId"),
        table.Required($"{key}/path"),
        table.Required($"{key}/idParameter"),
        table.Texts($"{key}/queryParameters"),
        table.Text($"{key}/idPattern"),
        table.Text($"{key}/idExample"),
        TermsReader.Read(table, $"{key}/terms"),
        new(TermsReader.Variants(table, key)),
        new(table.Items($"{key}/states", "/name").Select(state => new StateFacts(
            table.Required($"{state}/wireName"), table.OneOf($"{state}/kind", StateNameFacts.Kinds), table.Texts($"{state}/next")))),
        new(table.Items($"{key}/response", "/name").Select(property => Property(table, property))));

    private static PropertyFacts Property(FactsTable table, string key) => new(
        table.Required($"{key}/wireName"),
        table.Required($"{key}/type"),
        table.Text($"{key}/format"),
        table.OneOf($"{key}/role", Roles),
        table.Flag($"{key}/required"),
        table.Flag($"{key}/nullable"),
        table.Text($"{key}/constant"),
        table.Texts($"{key}/presentWhen"),
        table.Has($"{key}/lifetime") ? table.Seconds($"{key}/lifetime") : null,
        table.Texts($"{key}/knownValues"),
        table.Text($"{key}/example"));
}
