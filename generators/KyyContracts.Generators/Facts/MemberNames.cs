using System;
using System.Collections.Generic;

namespace KyyContracts.Generators.Facts;

/// <summary>The C# names that members take.</summary>
internal static class MemberNames
{
    /// <summary>What a member declares: its own name and, for a status, that of its text.</summary>
    public static IEnumerable<string> Of(MemberFacts member) =>
        member.Type.StateType is null ? [member.Name] : [member.Name, TextOf(member)];

    /// <summary>The member that holds a status as it came over the wire.</summary>
    public static string TextOf(MemberFacts status) => status.Name + "Text";

    /// <summary>The name, with the suffix as often as it takes to be free.</summary>
    public static string Unique(string name, string suffix, Func<string, bool> isTaken)
    {
        while (isTaken(name))
        {
            name += suffix;
        }

        return name;
    }
}
