using System.Threading;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Generators.Facts;

/// <summary>Reads an additional file; whatever is wrong with it becomes an error of the result.</summary>
internal static class FactsFile
{
    public static FactsResult Read(AdditionalText file, ClientKind kind, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text)
        {
            return new(file.Path, null, new(file.Path, default, default, "the file cannot be read"));
        }

        try
        {
            return new(file.Path, FactsReader.Read(text, kind), null);
        }
        catch (FactsException exception)
        {
            var span = text.Lines[exception.Line].Span;
            return new(file.Path, null, new(file.Path, span, text.Lines.GetLinePositionSpan(span), exception.Message));
        }
    }
}
