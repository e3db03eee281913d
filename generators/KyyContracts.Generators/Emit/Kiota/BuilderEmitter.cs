namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes a request builder.</summary>
internal static class BuilderEmitter
{
    private const string Parameters = "global::System.Collections.Generic.Dictionary<string, object>";
    private const string Adapter = "global::Microsoft.Kiota.Abstractions.IRequestAdapter";

    public static void Emit(SourceWriter writer, RequestNode node, Types types)
    {
        Doc.Summary(writer, $"Builds and executes requests for operations under {node.Template.Replace(UriTemplate.Base, "")}");
        writer.Open($"public partial class {node.ClassName} : global::Microsoft.Kiota.Abstractions.BaseRequestBuilder");
        writer.Line("/// <summary>Creates the builder below another.</summary>");
        writer.Line("/// <param name=\"pathParameters\">The parameters of the path so far.</param>");
        writer.Line("/// <param name=\"requestAdapter\">Sends the requests.</param>");
        writer.Open($"public {node.ClassName}({Parameters} pathParameters, {Adapter} requestAdapter) : base(requestAdapter, {Literal.Of(UriTemplate.Of(node))}, pathParameters)");
        writer.Close();
        writer.Line();
        writer.Line("/// <summary>Creates the builder for a URL as it is.</summary>");
        writer.Line("/// <param name=\"rawUrl\">The URL.</param>");
        writer.Line("/// <param name=\"requestAdapter\">Sends the requests.</param>");
        writer.Open($"public {node.ClassName}(string rawUrl, {Adapter} requestAdapter) : base(requestAdapter, {Literal.Of(UriTemplate.Of(node))}, rawUrl)");
        writer.Close();
        NavigationEmitter.Emit(writer, node);
        if (node.Request is { } request)
        {
            QueryEmitter.Emit(writer, request, node.ClassName);
            RequestEmitter.Emit(writer, request, node.ClassName, types);
            writer.Line();
            writer.Line("/// <summary>The same builder for a URL as it is.</summary>");
            writer.Line("/// <param name=\"rawUrl\">The URL.</param>");
            writer.Open($"public {node.Type} WithUrl(string rawUrl)");
            writer.Line($"return new {node.Type}(rawUrl, RequestAdapter);");
            writer.Close();
        }

        writer.Close();
    }
}
