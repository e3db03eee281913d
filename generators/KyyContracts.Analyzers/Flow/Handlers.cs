using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace KyyContracts.Analyzers.Flow;

/// <summary>
/// The first block of every handler that an exception in a block may reach, from the inside out. The regions around a lambda's
/// graph are another graph's: they end at its root.
/// </summary>
internal static class Handlers
{
    public static IEnumerable<int> Around(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } parent }; region = parent)
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

    /// <summary>The first block of the handler that surely takes an exception of this type; null where none of the function does, or that is not sure.</summary>
    public static int? Of(BasicBlock block, ITypeSymbol exception)
    {
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } parent }; region = parent)
        {
            if (region.Kind != ControlFlowRegionKind.Try)
            {
                continue;
            }

            foreach (var sibling in parent.NestedRegions)
            {
                if (sibling.Kind is ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally)
                {
                    return null;
                }

                if (sibling.Kind == ControlFlowRegionKind.Catch && Takes(sibling.ExceptionType, exception))
                {
                    return sibling.FirstBlockOrdinal;
                }
            }
        }

        return null;
    }

    private static bool Takes(ITypeSymbol? caught, ITypeSymbol thrown)
    {
        for (ITypeSymbol? type = thrown; type is not null; type = type.BaseType)
        {
            if (caught is null or { SpecialType: SpecialType.System_Object } || SymbolEqualityComparer.Default.Equals(caught, type))
            {
                return true;
            }
        }

        return false;
    }
}
