using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>Tells where something may limit how much runs at a time, by the names of what is used and of its types.</summary>
internal static class Limiters
{
    private static readonly string[] Words =
    [
        "Semaphore", "Limit", "Throttl", "Bulkhead", "Chunk", "Batch", "MaxDegree", "Partition", "Bucket", "Acquire", "Release", "Lease", "LockAsync",
        "Pipeline", "Policy", "Window",
    ];

    /// <summary>Whether anything of that kind stands in the body, or in methods of the same file that it calls.</summary>
    public static bool AnyIn(IOperation body, PollingFunction function) =>
        Named(body.Syntax)
        || body.Descendants().Any(operation => operation switch
        {
            IInvocationOperation { TargetMethod: var method } => IsHelper(method, function) && Named(method.DeclaringSyntaxReferences[0].GetSyntax()),
            IMethodReferenceOperation { Method: var method } => IsHelper(method, function) && Named(method.DeclaringSyntaxReferences[0].GetSyntax()),
            IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation => operation.Type is { } type && IsLimiter(type.Name),
            _ => false,
        });

    private static bool IsHelper(IMethodSymbol method, PollingFunction function) => Helpers.IsHelper(method.OriginalDefinition, function.Model);

    private static bool Named(SyntaxNode body) => NamesIn(body).Any(name => name is "Take" or "TakeLast" || IsLimiter(name));

    private static IEnumerable<string> NamesIn(SyntaxNode body) => body.DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText);

    // What tells of a limit that was met is none.
    private static bool IsLimiter(string name) =>
        !name.EndsWith("Exception", StringComparison.Ordinal) && Words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
