using System.Globalization;
using KyyContracts.Cli.Commands;
using KyyContracts.Testing;

namespace KyyContracts.Cli.Output;

/// <summary>What <c>kyy mock</c> says once it listens.</summary>
internal static class MockReadyText
{
    public static string Plain(MockServer server, MockServerOptions options, IReadOnlyList<MockTask> tasks)
    {
        var key = ShellText.Quote(server.ApiKey);
        var address = ShellText.Quote(server.BaseAddress.AbsoluteUri);
        var id = tasks.Count > 0 ? tasks[0].Id : SampleId.Text;
        var existing = options.AnyTaskExists
            ? "Every well-formed id has a task, born when it is first asked for."
            : "Only tasks that were named exist.";
        return string.Create(CultureInfo.InvariantCulture, $"""
            Ready at {server.BaseAddress} with the key {server.ApiKey}
            Time runs {(options.TimeScale == 1 ? "as it does everywhere" : $"{options.TimeScale} times as fast")}. {existing}
            The requests so far: GET {new Uri(server.BaseAddress, "/__kyy/ledger")}. More tasks: POST {new Uri(server.BaseAddress, "/__kyy/tasks")}.

            Try in another shell:
              curl -H {ShellText.Quote($"Authorization: Bearer {server.ApiKey}")} {ShellText.Quote(TaskUrl(server, id))}
              {Settings.KeyVariable}={key} {Settings.AddressVariable}={address} kyy wait {ShellText.Quote(id)}

            Ctrl-C ends it.
            """).ReplaceLineEndings();
    }

    public static string Json(MockServer server, MockServerOptions options) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("address", server.BaseAddress.AbsoluteUri);
        json.WriteString("apiKey", server.ApiKey);
        json.WriteNumber("timeScale", options.TimeScale);
        json.WriteNumber("seed", options.Seed);
        json.WriteEndObject();
    });

    private static string TaskUrl(MockServer server, string id)
    {
        var contract = VideoResultContract.GetVideoResult.Contract;
        var path = contract.Path.Replace($"{{{contract.IdParameter}}}", Uri.EscapeDataString(id), StringComparison.Ordinal);
        return server.BaseAddress.AbsoluteUri.TrimEnd('/') + path;
    }
}
