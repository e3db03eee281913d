using System.Text;
using System.Text.Json.Nodes;

namespace KyyContracts.Testing.Behaviour.Faults;

/// <summary>Bodies with other properties.</summary>
internal static class PropertyBody
{
    public static MockResponse Without(MockResponse answer, string property) => Change(answer, body => body.Remove(property));

    public static MockResponse WithNull(MockResponse answer, string property) => Change(answer, body => body[property] = null);

    public static MockResponse WithText(MockResponse answer, string property) => Change(answer, body => body[property] = "additional");

    private static MockResponse Change(MockResponse answer, Action<JsonObject> change)
    {
        var body = JsonNode.Parse(answer.Body)!.AsObject();
        change(body);
        return answer with { Body = Encoding.UTF8.GetBytes(body.ToJsonString()) };
    }
}
