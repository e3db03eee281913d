using System.Globalization;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Flow.Pauses;
using KyyContracts.Analyzers.Tests.Mutation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Tests.Verification;

/// <summary>
/// The pauses before the polls of a program, as they are found: <c>4 s</c>, <c>2–4 s</c> where it is not known which, <c>1 s, then 5 s</c> where the
/// first differs, <c>any s</c> where nothing is known; several polls are separated by a bar.
/// </summary>
internal static class FoundPauses
{
    public const string None = "none";

    /// <summary>The pauses of a cycle that pauses by these statements.</summary>
    /// <param name="pause">What stands between two polls.</param>
    /// <param name="before">What stands before the cycle.</param>
    /// <param name="member">A member more of the class.</param>
    /// <param name="library">A library that the program uses.</param>
    public static string OfCycle(string pause, string before = "", string member = "", MetadataReference? library = null) => In(
        $$"""
        {{before}}
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.IsOver()) return task;
            {{pause}}
        }
        """,
        member,
        library);

    /// <summary>The pauses of a method of these statements, in a class that has this member more.</summary>
    public static string In(string statements, string member = "", MetadataReference? library = null) =>
        InProgram(RenderContract.Method(statements).Replace("private bool _over;", $"private bool _over;\n{member}", StringComparison.Ordinal), library);

    public static string InProgram(string source, MetadataReference? library = null)
    {
        var compilation = Analysis.CompileConsumer(source, library);
        compilation.ShouldCompile();

        var tree = compilation.SyntaxTrees.First();
        var model = KeptPrograms.Model(compilation, tree);
        var file = new PollingFile(ContractFacts.Of(compilation)!, model, CancellationToken.None);
        var bodies = tree.GetRoot().DescendantNodesAndSelf().Select(node => model.GetOperation(node)).OfType<IOperation>()
            .Where(operation => operation is { Parent: null } and (IMethodBodyBaseOperation or IBlockOperation or ISymbolInitializerOperation));
        var pairs = bodies.SelectMany(file.FunctionsIn).SelectMany(function => function.Given.Prepend(function)).SelectMany(function => function.Pauses.Pairs)
            .OrderBy(pair => pair.Key.SpanStart).Select(pair => Text(pair.Value)).ToList();
        return pairs.Count == 0 ? None : string.Join(" | ", pairs);
    }

    private static string Text(PauseFindings.Pair pair) =>
        Text(pair.First) == Text(pair.Later) ? $"{Text(pair.First)} s" : $"{Text(pair.First)} s, then {Text(pair.Later)} s";

    private static string Text(Interval? length) => length is not { } some ? "?"
        : some.Least == some.Greatest ? Text(some.Least)
        : some is { Least: <= 0, Greatest: double.PositiveInfinity } ? "any"
        : $"{Text(some.Least)}–{Text(some.Greatest)}";

    private static string Text(double seconds) => double.IsPositiveInfinity(seconds) ? "∞" : seconds.ToString("0.###", CultureInfo.InvariantCulture);
}
