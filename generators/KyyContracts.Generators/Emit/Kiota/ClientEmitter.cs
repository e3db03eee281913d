using System.Linq;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes the root of a Kiota-shaped client, which can be polled.</summary>
internal static class ClientEmitter
{
    private const string Abstractions = "global::Microsoft.Kiota.Abstractions";

    public static void Emit(SourceWriter writer, KiotaRequestsFacts contract, RequestNode root, Types types)
    {
        // Several operations of one task: the first is the one that waits use.
        var polled = contract.Requests.Where(request => request.Polled is not null && request.PathParameters.Count() == 1)
            .GroupBy(request => request.Response).Select(group => group.First()).ToList();
        var bases = polled.Select(request => $", global::KyyContracts.IPollable<{types.Of(request.Response)}>");
        Doc.Summary(writer, contract.Title);
        writer.Line($"[global::KyyContracts.Annotations.ServiceAddress({Literal.Of(contract.Server)})]");
        writer.Open($"public partial class {root.ClassName} : {Abstractions}.BaseRequestBuilder{string.Concat(bases)}");
        EmitConstructor(writer, contract, root);
        NavigationEmitter.Emit(writer, root);
        if (root.Request is { } own)
        {
            QueryEmitter.Emit(writer, own, root.ClassName);
            RequestEmitter.Emit(writer, own, root.ClassName, types);
        }

        if (polled.Count > 0)
        {
            writer.Line();
            writer.Line("/// <summary>What holds for waits that leave it open; the contract's own unless set.</summary>");
            writer.Line("public global::KyyContracts.WaitOptions WaitDefaults { get; init; } = global::KyyContracts.WaitOptions.Default;");
        }

        foreach (var request in polled)
        {
            PollableEmitter.Emit(writer, contract, request, root, types);
        }

        writer.Close();
    }

    private static void EmitConstructor(SourceWriter writer, KiotaRequestsFacts contract, RequestNode root)
    {
        writer.Line("/// <summary>Creates the client and sets the service's address where the adapter has none.</summary>");
        writer.Line("/// <param name=\"requestAdapter\">Sends the requests and adds what proves who asks.</param>");
        writer.Open($"public {root.ClassName}({Abstractions}.IRequestAdapter requestAdapter) : base(requestAdapter, {Literal.Of(UriTemplate.Of(root))}, new global::System.Collections.Generic.Dictionary<string, object>())");
        writer.Line($"{Abstractions}.ApiClientBuilder.RegisterDefaultSerializer<global::Microsoft.Kiota.Serialization.Json.JsonSerializationWriterFactory>();");
        writer.Line($"{Abstractions}.ApiClientBuilder.RegisterDefaultDeserializer<global::Microsoft.Kiota.Serialization.Json.JsonParseNodeFactory>();");
        writer.Open("if (string.IsNullOrEmpty(RequestAdapter.BaseUrl))");
        writer.Line($"RequestAdapter.BaseUrl = {Literal.Of(contract.Server.TrimEnd('/'))};");
        writer.Close();
        writer.Line();
        writer.Line("PathParameters.TryAdd(\"baseurl\", RequestAdapter.BaseUrl.TrimEnd('/'));");
        writer.Close();
    }
}
