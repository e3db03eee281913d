using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Options;

/// <summary>Tells what the compiler takes for generated code, of which an analyzer is not asked.</summary>
internal static class GeneratedFiles
{
    private static readonly string[] Endings = [".designer.cs", ".generated.cs", ".g.cs", ".g.i.cs"];

    public static bool Contain(SyntaxTree tree, AnalyzerConfigOptions options) =>
        options.TryGetValue("generated_code", out var text) && bool.TryParse(text, out var isGenerated) ? isGenerated
        : Endings.Any(ending => tree.FilePath.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || tree.FilePath.IndexOf("TemporaryGeneratedFile_", StringComparison.OrdinalIgnoreCase) >= 0
            || tree.GetRoot().GetLeadingTrivia().ToString().IndexOf("<auto", StringComparison.Ordinal) >= 0;
}
