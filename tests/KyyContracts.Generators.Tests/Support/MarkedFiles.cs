using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>The options that the build gives the compiler: which additional files are contracts.</summary>
internal sealed class MarkedFiles : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(false);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(textFile is FactsAdditionalText { IsContract: true });

    private sealed class Options(bool isContract) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = isContract && key == "build_metadata.AdditionalFiles.KyyContract" ? "true" : null;
            return value is not null;
        }
    }
}
