using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.Generators.Facts;

/// <summary>What is wrong with a facts file, and where.</summary>
internal sealed record FactsError(string Path, TextSpan Span, LinePositionSpan Lines, string Message);
