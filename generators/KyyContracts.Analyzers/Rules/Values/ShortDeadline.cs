using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>KYY1006: a wait is over before any task can be done.</summary>
internal sealed class ShortDeadline() : ValueRule(Descriptors.ShortDeadline)
{
    public override void OnGiven(GivenValue given, ValueSite site)
    {
        if (!given.Marks.IsDeadline || site.Facts.IsTest)
        {
            return;
        }

        // A deadline that is not positive is refused when the wait begins.
        var deadline = Durations.Of(given.Value).Greatest;
        if (deadline > 0 && !double.IsInfinity(deadline) && site.Facts.Catalogues.SmallestEstimate(TaskOf(site.Operation)) is var estimate && deadline < estimate)
        {
            site.Report(Diagnostic.Create(Descriptor, given.Value.Syntax.GetLocation(), Seconds.Text(deadline), Seconds.Text(estimate)));
        }
    }

    /// <summary>The type of task that is waited for, where the deadline stands in the call that waits.</summary>
    private static ITypeSymbol? TaskOf(IOperation operation)
    {
        for (var current = operation; current is not null and not IBlockOperation; current = current.Parent)
        {
            if (current is IInvocationOperation call && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } client && Pollables.TaskOf(client) is { } task)
            {
                return task;
            }
        }

        return null;
    }
}
