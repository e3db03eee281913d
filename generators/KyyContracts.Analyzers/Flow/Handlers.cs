using System.Collections.Generic;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace KyyContracts.Analyzers.Flow;

/// <summary>The first block of every handler that an exception in a block may reach, from the inside out.</summary>
internal static class Handlers
{
    public static IEnumerable<int> Around(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region?.EnclosingRegion is { } parent; region = parent)
        {
            if (region.Kind != ControlFlowRegionKind.Try)
            {
                continue;
            }

            foreach (var sibling in parent.NestedRegions)
            {
                if (sibling.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally)
                {
                    yield return sibling.FirstBlockOrdinal;
                }
            }
        }
    }
}
