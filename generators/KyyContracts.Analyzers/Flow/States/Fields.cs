using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What a call into the same object leaves known of its fields.</summary>
internal sealed class Fields(PollingFunction function)
{
    private readonly Dictionary<IFieldSymbol, bool> _safe = new(SymbolEqualityComparer.Default);

    /// <summary>A task that stands in a field which the call may write is no longer judged: it may be tested there, and be another one.</summary>
    public TaskStates MayBeWritten(TaskStates way) => way
        .Drop(way.Facts.Where(fact => fact.Names.Any(name => IsUnsafe(name.Key))))
        .ForgetAll(IsUnsafe);

    private bool IsUnsafe(object name) => name is IFieldSymbol { IsReadOnly: false } field && !IsSafe(field);

    private bool IsSafe(IFieldSymbol field)
    {
        if (!_safe.TryGetValue(field, out var safe))
        {
            _safe.Add(field, safe = IsWrittenHereAlone(field));
        }

        return safe;
    }

    private bool IsWrittenHereAlone(IFieldSymbol field)
    {
        var here = function.Outermost.Graph.OriginalOperation.Syntax;
        return field.DeclaredAccessibility == Accessibility.Private
            && field.ContainingType.DeclaringSyntaxReferences is { Length: 1 } declarations
            && declarations[0].SyntaxTree == here.SyntaxTree
            && !declarations[0].GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>()
                .Any(name => name.Identifier.ValueText == field.Name && !here.Span.Contains(name.Span) && Initializers.IsWritten(name));
    }
}
