using System.Collections.Generic;
using System.Linq;

namespace KyyContracts.Generators.Facts;

/// <summary>Gives members of a Kiota model another name where the model's own shape needs it: <c>Escaped</c> at its end, as Kiota does.</summary>
internal static class KiotaNames
{
    private const string Suffix = "Escaped";

    private static readonly string[] OfModels =
        ["AdditionalData", "CreateFromDiscriminatorValue", "GetFieldDeserializers", "Serialize", "ThrowIfIncomplete"];

    private static readonly string[] OfErrors =
    [
        "Data", "GetBaseException", "GetObjectData", "HResult", "HelpLink", "InnerException", "Message", "ResponseHeaders",
        "ResponseStatusCode", "SerializeObjectState", "Source", "StackTrace", "TargetSite",
    ];

    /// <summary>What the shape of a model declares beside its properties.</summary>
    public static IEnumerable<string> Of(ClassFacts type) => type.IsError ? OfModels.Concat(OfErrors) : OfModels;

    public static ClassFacts Free(ClassFacts type)
    {
        var taken = new HashSet<string>(Of(type));
        var others = new HashSet<string>(type.Members.SelectMany(MemberNames.Of));
        var renamed = type.Members.Where(member => MemberNames.Of(member).Any(taken.Contains)).ToDictionary(
            member => member.Name, member => MemberNames.Unique(member.Name + Suffix, Suffix, name => taken.Contains(name) || !others.Add(name)));
        return renamed.Count == 0 ? type : type with { Members = new(type.Members.Select(member => Rename(member, renamed))) };
    }

    private static MemberFacts Rename(MemberFacts member, Dictionary<string, string> renamed) => member with
    {
        Name = renamed.TryGetValue(member.Name, out var name) ? name : member.Name,
        PresentWhenMember = member.PresentWhenMember is { } status && renamed.TryGetValue(status, out var other) ? other : member.PresentWhenMember,
    };
}
