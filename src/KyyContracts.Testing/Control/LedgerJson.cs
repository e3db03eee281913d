using System.Text.Json;
using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Control;

/// <summary>A ledger as JSON.</summary>
internal static class LedgerJson
{
    public static byte[] Write(PolitenessLedger ledger) => JsonBody.Write(json =>
    {
        var requests = ledger.Requests;
        json.WriteStartArray("requests");
        foreach (var request in requests)
        {
            Write(json, request);
        }

        json.WriteEndArray();
        Write(json, Scorecard.Of(requests));
    });

    private static void Write(Utf8JsonWriter json, LedgerEntry request)
    {
        json.WriteStartObject();
        json.WriteNumber("number", request.Number);
        json.WriteString("at", request.At);
        json.WriteNumber("elapsedSeconds", request.Elapsed.TotalSeconds);
        json.WriteString("method", request.Method);
        json.WriteString("path", request.Path);
        json.WriteString("target", JsonNamingPolicy.CamelCase.ConvertName(request.Target.ToString()));
        json.WriteString("taskId", request.TaskId);
        json.WriteNumber("statusCode", request.StatusCode);
        json.WriteString("state", request.State?.Name);
        Write(json, "retryAfterSeconds", request.RetryAfter);
        json.WriteBoolean("hasCredentials", request.HasCredentials);
        json.WriteString("fault", request.Fault);
        json.WriteStartArray("violations");
        foreach (var violation in request.Violations)
        {
            json.WriteStringValue(violation);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Scorecard scorecard)
    {
        json.WriteStartObject("scorecard");
        json.WriteNumber("pollsPerTask", scorecard.PollsPerTask);
        Write(json, "detectionLatencySeconds", scorecard.DetectionLatency);
        json.WriteNumber("wastedPolls", scorecard.WastedPolls);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, TimeSpan? time)
    {
        if (time is { } value)
        {
            json.WriteNumber(name, value.TotalSeconds);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
