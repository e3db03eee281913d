using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.Analyzers.Tests.Verification;

/// <summary>A diagnostic as a test sees it.</summary>
internal sealed record Finding(string Id, TextSpan Span, string Text)
{
    public override string ToString() => $"{Id} at {Span.Start}: {Text}";
}
