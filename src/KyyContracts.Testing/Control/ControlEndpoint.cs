using System.Net;
using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Control;

/// <summary>What the server says and takes about itself, beside the contract: <c>POST /__kyy/tasks</c>, <c>GET /__kyy/ledger</c>.</summary>
internal sealed class ControlEndpoint(TaskDesk desk, PolitenessLedger ledger)
{
    private const string Root = "/__kyy/";

    /// <summary>The answer; null where the request is none to the server itself.</summary>
    public MockResponse? Answer(MockRequest request) => !request.Path.StartsWith(Root, StringComparison.Ordinal)
        ? null
        : (request.Path[Root.Length..], request.Method) switch
        {
            ("tasks", "POST") => Order(request),
            ("ledger", "GET") => new MockResponse(HttpStatusCode.OK, JsonBody.MediaType, LedgerJson.Write(ledger)),
            _ => ErrorResponse.NoSuchPath,
        };

    private MockResponse Order(MockRequest request)
    {
        // A page in a browser can send no such media type to another origin unasked.
        if (!request.Headers["Content-Type"].Any(type => type.StartsWith(JsonBody.MediaType, StringComparison.OrdinalIgnoreCase)))
        {
            return ErrorResponse.BadRequest($"Send the task as '{JsonBody.MediaType}'.");
        }

        try
        {
            var task = desk.Order(request.Body);
            return new MockResponse(HttpStatusCode.Created, JsonBody.MediaType, JsonBody.Write(json =>
            {
                json.WriteString("id", task.Id);
                json.WriteString("createdAt", task.CreatedAt);
            }));
        }
        catch (FormatException error)
        {
            return ErrorResponse.BadRequest(error.Message);
        }
    }
}
