using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.CodeFixes;

/// <summary>The call that a rule on polls speaks of: a poll, or a call of a helper that polls.</summary>
internal sealed class PollSite
{
    private PollSite(InvocationExpressionSyntax call, InvocationExpressionSyntax poll, IMethodSymbol method, PollContract contract) =>
        (Call, Poll, Method, Contract) = (call, poll, method, contract);

    /// <summary>What was reported.</summary>
    public InvocationExpressionSyntax Call { get; }

    /// <summary>The poll that it is, or leads to.</summary>
    public InvocationExpressionSyntax Poll { get; }

    public IMethodSymbol Method { get; }

    public PollContract Contract { get; }

    public static PollSite? Of(Flaw flaw)
    {
        if (flaw.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call)
        {
            return null;
        }

        var polls = Functions.Reached(call, flaw.Model).OfType<InvocationExpressionSyntax>()
            .Select(poll => (Poll: poll, Method: flaw.Model.GetSymbolInfo(poll, flaw.Cancellation).Symbol as IMethodSymbol));
        foreach (var (poll, method) in polls)
        {
            if (method is not null && flaw.Facts.PollOf(method) is { } contract)
            {
                return new PollSite(call, poll, method, contract);
            }
        }

        return null;
    }
}
