using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>An additional file in memory; null text is a file that cannot be read.</summary>
internal sealed class FactsAdditionalText(string path, string? text, bool isContract = true, string? client = null) : AdditionalText
{
    public override string Path => path;

    public bool IsContract => isContract;

    /// <summary>What makes the client, as the project names it; null where it leaves that open.</summary>
    public string? Client => client;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text);
}
