using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes;

/// <summary>
/// What every fix stands on. It offers the first remedy that is proven to mend what was found and to break nothing, and
/// puts all remedies of a document into one text, so that none undoes another.
/// </summary>
public abstract class ContractFix : CodeFixProvider
{
    private protected ContractFix(params string[] ids) => FixableDiagnosticIds = ids.ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
        context.CodeFixProvider is ContractFix fix
            ? await fix.MendAllAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false)
            : document);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await RemedyForAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } remedy)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(remedy.Title, cancellation => remedy.ApplyAsync(context.Document, cancellation), equivalenceKey: GetType().Name),
                    diagnostic);
            }
        }
    }

    /// <summary>What may mend the flaw, the best first; each is proven before it is offered.</summary>
    private protected abstract ImmutableArray<Remedy> RemediesFor(Flaw flaw);

    private async Task<Document> MendAllAsync(Document document, ImmutableArray<Diagnostic> diagnostics, System.Threading.CancellationToken cancellation)
    {
        var accepted = ImmutableArray<TextChange>.Empty;
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (await RemedyForAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } remedy)
            {
                // Two polls may share what has to be changed; what is in another remedy's way is left to the next run.
                var added = remedy.Changes.Where(change => !accepted.Contains(change)).ToImmutableArray();
                accepted = added.Any(change => accepted.Any(other => other.Span.IntersectsWith(change.Span))) ? accepted : accepted.AddRange(added);
            }
        }

        return accepted.IsEmpty ? document : await Remedy.ApplyAsync(document, accepted, cancellation).ConfigureAwait(false);
    }

    private async Task<Remedy?> RemedyForAsync(Document document, Diagnostic diagnostic, System.Threading.CancellationToken cancellation)
    {
        if (await Flaw.OfAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } flaw)
        {
            foreach (var remedy in RemediesFor(flaw))
            {
                if (await Proof.HoldsAsync(flaw, remedy).ConfigureAwait(false))
                {
                    return remedy;
                }
            }
        }

        return null;
    }
}
