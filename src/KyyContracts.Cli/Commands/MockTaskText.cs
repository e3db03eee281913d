using KyyContracts.Cli.Output;

namespace KyyContracts.Cli.Commands;

/// <summary>A task of the mock server that was typed.</summary>
internal sealed record MockTaskText(string Id, IReadOnlyList<(string State, TimeSpan Time)> Stays, string? End)
{
    /// <summary>The same as the mock server takes it.</summary>
    public string ToJson() => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteStartArray("stays");
        foreach (var (state, time) in Stays)
        {
            json.WriteStartObject();
            json.WriteString("state", state);
            json.WriteNumber("seconds", time.TotalSeconds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (End is not null)
        {
            json.WriteString("ends", End);
        }

        json.WriteEndObject();
    });
}
