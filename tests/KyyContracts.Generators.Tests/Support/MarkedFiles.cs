using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>The options that the build gives the compiler: which additional files are contracts.</summary>
internal sealed class MarkedFiles : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(textFile as FactsAdditionalText);

    private sealed class Options(FactsAdditionalText? file) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.KyyContract" when file?.IsContract == true => "true",
                "build_metadata.AdditionalFiles.KyyContractClient" => file?.Client,
                _ => null,
            };
            return value is not null;
        }
    }
}
