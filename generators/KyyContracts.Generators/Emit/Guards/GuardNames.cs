using System.Collections.Generic;
using System.Linq;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Guards;

/// <summary>Names for the members that are added to a task, beside those that it has: <c>Value</c> at the end where one is taken.</summary>
internal sealed class GuardNames
{
    private const string Suffix = "Value";

    private readonly HashSet<string> _taken;

    public GuardNames(ClassFacts type) =>
        _taken = new(type.Members.SelectMany(MemberNames.Of).Append(type.Name).Concat(KiotaNames.Of(type)));

    public string Claim(string name) => MemberNames.Unique(name, Suffix, candidate => !_taken.Add(candidate));
}
