using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Tests.Verification;

/// <summary>The options that an .editorconfig beside the sources gives, read as the compiler reads it.</summary>
internal sealed class EditorConfig(string text) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _set = AnalyzerConfigSet.Create(
        new[] { AnalyzerConfig.Parse(text, "/project/.editorconfig") });

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(ImmutableDictionary<string, string>.Empty);

    /// <summary>The options of every source file.</summary>
    public static AnalyzerConfigOptions Of(string lines) => new EditorConfig("[*.cs]\n" + lines).OptionsOf("Source0.cs");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionsOf(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private Options OptionsOf(string file) => new(_set.GetOptionsForSourcePath("/project/" + file).AnalyzerOptions);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
