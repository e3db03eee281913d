using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes;

/// <summary>A change of a document's text. Whatever it does not name stays as it is, comments and line ends included.</summary>
/// <param name="title">What the change does, as the light bulb says it.</param>
/// <param name="changes">The changes, none touching another.</param>
internal sealed class Remedy(string title, params TextChange[] changes)
{
    public string Title { get; } = title;

    public ImmutableArray<TextChange> Changes { get; } = changes.ToImmutableArray();

    public Task<Document> ApplyAsync(Document document, CancellationToken cancellation) => ApplyAsync(document, Changes, cancellation);

    public static async Task<Document> ApplyAsync(Document document, ImmutableArray<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes.OrderBy(change => change.Span)));
    }
}
