using System.Collections.Generic;
using System.Linq;

namespace KyyContracts.Analyzers.Rules;

/// <summary>How messages join names.</summary>
internal static class Texts
{
    public static string OneOf(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + " or " + all[all.Count - 1];
    }
}
