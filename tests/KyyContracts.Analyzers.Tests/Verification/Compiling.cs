using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Verification;

internal static class Compiling
{
    // What compiles once compiles again: a mutation run asks for every sample some thousand times in one process, and binding all of it
    // is half of what a test costs.
    private static readonly ConcurrentDictionary<string, bool> Compiled = new(StringComparer.Ordinal);

    /// <summary>A sample that does not compile tells nothing of the analyzers.</summary>
    public static void ShouldCompile(this Compilation compilation)
    {
        var known = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\0', compilation.SyntaxTrees.Select(tree => tree.ToString()).Concat(compilation.ReferencedAssemblyNames.Select(name => name.Name))))));
        if (!Compiled.ContainsKey(known))
        {
            compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .ShouldBeEmpty(compilation.SyntaxTrees.First().ToString());
            Compiled[known] = true;
        }
    }
}
