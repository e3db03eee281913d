using System.Text.Json.Nodes;

namespace KyyContracts.Kiota.Tests;

/// <summary>Answers of the service by the contract's own examples.</summary>
internal static class Answers
{
    private static readonly PollingContract Contract = KyyVideoApiContract.GetVideoResult.Contract;

    public static string Id => Contract.IdExample!;

    /// <summary>A task in a state, with what the contract promises there.</summary>
    public static string In(string state, Action<JsonObject>? edit = null)
    {
        var body = new JsonObject();
        foreach (var property in Contract.Response)
        {
            var isThere = property.PresentWhen.Count == 0 || property.PresentWhen.Contains(state);
            body[property.Name] = isThere ? JsonNode.Parse(property.Example!) : null;
        }

        body[Contract.PropertyFor(ResponseRole.Status)!.Name] = state;
        edit?.Invoke(body);
        return body.ToJsonString();
    }

    public static string StateOf(TaskStateKind kind) => Contract.States.First(state => state.Kind == kind).Name;
}
