using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes an operation of a request builder.</summary>
internal static class RequestEmitter
{
    private const string Abstractions = "global::Microsoft.Kiota.Abstractions";
    private const string Errors = $"global::System.Collections.Generic.Dictionary<string, {Abstractions}.Serialization.ParsableFactory<{Abstractions}.Serialization.IParsable>>";

    public static void Emit(SourceWriter writer, RequestFacts request, string builder, Types types)
    {
        var response = types.Of(request.Response);
        var query = request.QueryParameters.Count == 0 ? $"{Abstractions}.DefaultQueryParameters" : QueryEmitter.ClassOf(builder);
        var configuration = $"global::System.Action<{Abstractions}.RequestConfiguration<{query}>>? requestConfiguration = default";
        writer.Line();
        Doc.Summary(writer, request.Summary ?? $"GET {request.Path}", request.Description);
        writer.Line("/// <param name=\"requestConfiguration\">Configures headers and options of the request.</param>");
        writer.Line("/// <param name=\"cancellationToken\">Cancels the request.</param>");
        writer.Line($"/// <exception cref=\"{Abstractions}.ApiException\">The service answered with a status code other than success.</exception>");
        writer.Line("/// <exception cref=\"global::KyyContracts.ContractViolationException\">The answer lacks what the contract requires.</exception>");
        TermsAttributes.Emit(writer, request);
        writer.Open($"public async global::System.Threading.Tasks.Task<{response}?> GetAsync({configuration}, global::System.Threading.CancellationToken cancellationToken = default)");
        writer.Line("var requestInfo = ToGetRequestInformation(requestConfiguration);");
        EmitErrors(writer, request, types);
        writer.Line($"var answer = await RequestAdapter.SendAsync<{response}>(requestInfo, {response}.CreateFromDiscriminatorValue, {(request.Errors.Count == 0 ? "default" : "errorMapping")}, cancellationToken).ConfigureAwait(false);");
        writer.Line("answer?.ThrowIfIncomplete();");
        writer.Line("return answer;");
        writer.Close();
        writer.Line();
        Doc.Summary(writer, request.Summary ?? $"GET {request.Path}", request.Description);
        writer.Line("/// <param name=\"requestConfiguration\">Configures headers and options of the request.</param>");
        writer.Open($"public {Abstractions}.RequestInformation ToGetRequestInformation({configuration})");
        writer.Line($"var requestInfo = new {Abstractions}.RequestInformation({Abstractions}.Method.GET, UrlTemplate, PathParameters);");
        writer.Line("requestInfo.Configure(requestConfiguration);");
        writer.Line("requestInfo.Headers.TryAdd(\"Accept\", \"application/json\");");
        writer.Line("return requestInfo;");
        writer.Close();
    }

    private static void EmitErrors(SourceWriter writer, RequestFacts request, Types types)
    {
        if (request.Errors.Count == 0)
        {
            return;
        }

        writer.Open($"var errorMapping = new {Errors}");
        foreach (var error in request.Errors)
        {
            writer.Line($"[{Literal.Of(error.Status)}] = {types.Of(error.Class)}.CreateFromDiscriminatorValue,");
        }

        writer.Close("};");
    }
}
