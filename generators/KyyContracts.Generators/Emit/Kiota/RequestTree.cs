using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Makes the tree of request builders from the paths of a contract. Where a name is taken, the later one gets <c>Value</c> at its end.</summary>
internal sealed class RequestTree
{
    private const string Suffix = "Value";
    private const string BuilderSuffix = "RequestBuilder";

    private static readonly string[] OfBuilders =
    [
        "Clone", "Equals", "Finalize", "GetAsync", "GetHashCode", "GetType", "Item", "MemberwiseClone", "PathParameters", "ReferenceEquals",
        "RequestAdapter", "ToGetRequestInformation", "ToString", "UrlTemplate", "WithUrl",
    ];

    private static readonly Regex TrailingId = new("-?id$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly Dictionary<RequestNode, HashSet<string>> _taken = [];

    private RequestTree(RequestNode root, params string[] reserved)
    {
        Root = root;
        _taken.Add(root, new(OfBuilders.Concat(reserved)));
    }

    public RequestNode Root { get; }

    public static RequestTree Of(KiotaRequestsFacts contract)
    {
        var root = new RequestNode(contract.Namespace, contract.Client, UriTemplate.Base, new("", "", []), null);
        var tree = new RequestTree(root, contract.Client, QueryEmitter.ClassOf(contract.Client), contract.ContractClass, "Models", "WaitDefaults");
        foreach (var request in contract.Requests)
        {
            tree.NodeOf(request).Request = request;
        }

        return tree;
    }

    private RequestNode NodeOf(RequestFacts request) => request.Path == "/"
        ? Root
        : request.Segments.Aggregate(Root, (node, segment) =>
            node.Children.FirstOrDefault(child => child.Step.Text == segment.Text) ?? Add(node, segment, request));

    private RequestNode Add(RequestNode parent, SegmentFacts segment, RequestFacts request)
    {
        var parameters = request.PathParameters.Where(parameter => segment.Text.Contains($"{{{parameter.WireName}}}"))
            .OrderBy(parameter => segment.Text.IndexOf($"{{{parameter.WireName}}}", System.StringComparison.Ordinal)).ToList();
        var isIndexer = parameters.Count == 1 && segment.Text == $"{{{parameters[0].WireName}}}" && !parent.Children.Any(child => child.Step.IsIndexer);
        var name = isIndexer
            ? SegmentStep.IndexerNamespace
            : Claim(parent, parameters.Count > 0 ? $"With{segment.Name}" : segment.Name);
        var step = new SegmentStep(segment.Text, name, parameters) { IsIndexer = isIndexer };
        var className = isIndexer ? ItemClass(parent, segment, parameters[0]) : name + BuilderSuffix;
        var node = new RequestNode($"{parent.Namespace}.{name}", className, $"{parent.Template}/{UriTemplate.Segment(step)}", step, parent);
        _taken.Add(node, new(OfBuilders.Append(className).Append(QueryEmitter.ClassOf(className))));
        parent.Children.Add(node);
        return node;
    }

    private string Claim(RequestNode node, string name) => MemberNames.Unique(name, Suffix, candidate => !_taken[node].Add(candidate));

    /// <summary>
    /// Kiota's rules: a parameter that is an id by name gives way to what it is the id of, one that is an id and nothing else
    /// to the segment before it, and one with a hyphen in its name goes without <c>With</c>.
    /// </summary>
    private static string ItemClass(RequestNode parent, SegmentFacts segment, ParameterFacts parameter)
    {
        var with = parameter.WireName.Contains('-') ? "" : "With";
        var isId = TrailingId.IsMatch(parameter.WireName) && segment.Name.EndsWith("Id", System.StringComparison.Ordinal);
        var subject = isId ? segment.Name.Substring(0, segment.Name.Length - 2) : segment.Name;
        var stem = subject.Length > 0 ? with + subject : parent.Step.Member;
        return $"{(stem.Length > 0 ? stem : with + segment.Name)}Item{BuilderSuffix}";
    }
}
