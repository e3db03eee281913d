using System.Collections.Generic;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>A place in the tree of paths: the request builder that stands for it, and how its parent leads to it.</summary>
internal sealed class RequestNode(string @namespace, string className, string template, SegmentStep step, RequestNode? parent)
{
    public string Namespace => @namespace;

    public string ClassName => className;

    public string Type => $"global::{@namespace}.{className}";

    /// <summary>The URI template of the place, from the base address on.</summary>
    public string Template => template;

    public SegmentStep Step => step;

    public RequestNode? Parent => parent;

    /// <summary>The places below, in the order of the contract.</summary>
    public List<RequestNode> Children { get; } = [];

    /// <summary>The operation of the place; null where it only leads on.</summary>
    public RequestFacts? Request { get; set; }
}
