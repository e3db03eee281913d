using KyyContracts.Analyzers.Tests.Mutation;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Verification;

internal static class Compiling
{
    /// <summary>A sample that does not compile tells nothing of the analyzers. No mutant of them changes that.</summary>
    public static void ShouldCompile(this Compilation compilation)
    {
        if (!KeptPrograms.AreUsed)
        {
            compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .ShouldBeEmpty(compilation.SyntaxTrees.First().ToString());
        }
    }
}
