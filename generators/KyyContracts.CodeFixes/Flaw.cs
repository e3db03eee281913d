using System.Threading;
using System.Threading.Tasks;
using KyyContracts.Analyzers.Contract;
using KyyContracts.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.CodeFixes;

/// <summary>A diagnostic, and the code that it is about.</summary>
internal sealed class Flaw
{
    private Flaw(Diagnostic diagnostic, SyntaxNode node, SemanticModel model, ContractFacts facts, Layout layout, AnalyzerOptions options, CancellationToken cancellation) =>
        (Diagnostic, Node, Model, Facts, Layout, Options, Cancellation) = (diagnostic, node, model, facts, layout, options, cancellation);

    public Diagnostic Diagnostic { get; }

    /// <summary>The outermost node that stands where the diagnostic is.</summary>
    public SyntaxNode Node { get; }

    public SemanticModel Model { get; }

    public ContractFacts Facts { get; }

    public Layout Layout { get; }

    public AnalyzerOptions Options { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The flaw; null where the document has no contract, or no longer has what was diagnosed.</summary>
    public static async Task<Flaw?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is not null
            && model is not null
            && root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            && ContractFacts.Of(model.Compilation) is { } facts
                ? new Flaw(
                    diagnostic,
                    root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true),
                    model,
                    facts,
                    new Layout(await document.GetTextAsync(cancellation).ConfigureAwait(false)),
                    document.Project.AnalyzerOptions,
                    cancellation)
                : null;
    }
}
