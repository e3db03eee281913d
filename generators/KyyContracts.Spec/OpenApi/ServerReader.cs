using System.Buffers;
using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads the service's address: the first server.</summary>
internal sealed class ServerReader(NodeReader nodes)
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("{}?#\\ \t\r\n");

    /// <summary>The address with a slash at its end; null after a mistake.</summary>
    public string? Read(YamlMapping document)
    {
        if (nodes.Required(document, "servers", "The document", document.Position) is not { } node
            || nodes.Sequence(node, "'servers'") is not { } servers)
        {
            return null;
        }

        if (servers.Items.Count == 0)
        {
            nodes.Diagnostics.Report(SpecRules.MissingField, servers.Position, "'servers'", "url");
            return null;
        }

        return nodes.Mapping(servers.Items[0], "A server") is { } server
            && nodes.Required(server, "url", "The server", server.Position) is { } urlNode
            && nodes.Text(urlNode, "'url'") is { } url
            ? Check(url, urlNode.Position)
            : null;
    }

    private string? Check(string text, SourcePosition position)
    {
        var isUsable = Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.Host.Length > 0
            && text.AsSpan().IndexOfAny(Forbidden) < 0
            && address.UserInfo.Length == 0;
        if (!isUsable)
        {
            nodes.Diagnostics.Report(SpecRules.BadServer, position, WithoutUser(text));
            return null;
        }

        return address!.AbsoluteUri.TrimEnd('/') + "/";
    }

    /// <summary>A user part may be a secret, and secrets do not go into messages.</summary>
    private static string WithoutUser(string text)
    {
        var at = text.LastIndexOf('@');
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        return at < 0 || scheme < 0 || at < scheme ? text : text[..(scheme + 3)] + "..." + text[at..];
    }
}
