using System.Text.Json;

namespace KyyContracts.Testing.Gate;

/// <summary>Holds the body of a successful answer against what the contract says of it.</summary>
internal static class ResponseGate
{
    private const string MediaType = "application/json";

    /// <summary>What the contract does not allow, a sentence without a full stop each; empty where all is well.</summary>
    /// <param name="contract">The operation.</param>
    /// <param name="id">The id that was asked for.</param>
    /// <param name="mediaType">The media type of the body, without parameters.</param>
    /// <param name="body">The body.</param>
    public static IReadOnlyList<string> Check(PollingContract contract, string id, string? mediaType, ReadOnlyMemory<byte> body)
    {
        if (!string.Equals(mediaType, MediaType, StringComparison.OrdinalIgnoreCase))
        {
            return [$"the media type is {(mediaType is null ? "missing" : Printable.Quote(mediaType))} instead of '{MediaType}'"];
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? [.. Check(contract, id, document.RootElement)]
                : ["the body is no object"];
        }
        catch (JsonException)
        {
            return ["the body is no JSON"];
        }
    }

    private static IEnumerable<string> Check(PollingContract contract, string id, JsonElement body)
    {
        var status = Text(contract, ResponseRole.Status, body);
        foreach (var member in body.EnumerateObject().GroupBy(member => member.Name))
        {
            if (contract.Response.All(property => property.Name != member.Key))
            {
                yield return $"the contract has no property {Printable.Quote(member.Key)}";
            }
            else if (member.Count() > 1)
            {
                yield return $"{Printable.Quote(member.Key)} comes more than once";
            }
        }

        foreach (var property in contract.Response)
        {
            if (PropertyGate.Check(property, status, body.TryGetProperty(property.Name, out var value) ? value : null) is { } violation)
            {
                yield return $"'{property.Name}' {violation}";
            }
        }

        if (Text(contract, ResponseRole.Id, body) is { } answered && answered != id)
        {
            yield return "the answer is of another task";
        }

        if (status is not null && contract.States.All(state => state.Name != status))
        {
            yield return $"the contract has no state {Printable.Quote(status)}";
        }
    }

    private static string? Text(PollingContract contract, ResponseRole role, JsonElement body) =>
        contract.PropertyFor(role) is { } property
        && body.TryGetProperty(property.Name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
