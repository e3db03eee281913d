using System.Text.Json;
using KyyContracts.Cli.Problems;

namespace KyyContracts.Cli.Output;

/// <summary>A report as one JSON document. Every document has every key; null says that there is nothing to say.</summary>
internal static class ReportJson
{
    public static string Write(Report report, TextGuard guard) => JsonText.Write(json =>
    {
        var snapshot = report.Snapshot;
        json.WriteStartObject();
        json.WriteString("id", Hide(snapshot?.Id ?? report.Id, guard));
        json.WriteString("model", Hide(snapshot?.Variant, guard));
        json.WriteString("status", Hide(snapshot?.Status, guard));
        json.WriteString("createdAt", snapshot?.CreatedAt?.ToString("O"));
        json.WriteString("videoUrl", Hide(snapshot?.Result?.AbsoluteUri, guard));
        WriteError(json, report, guard);
        WriteNumber(json, "polls", report.Polls);
        WriteNumber(json, "elapsedSeconds", report.Elapsed is { } elapsed ? Math.Round(elapsed.TotalSeconds, 3) : null);
        WriteFile(json, report.File);
        json.WriteEndObject();
    });

    private static void WriteError(Utf8JsonWriter json, Report report, TextGuard guard)
    {
        var problem = report.Problem;
        if (report.Snapshot is { Kind: TaskStateKind.Failure } failed)
        {
            problem ??= TaskProblem.Failed(failed);
        }

        if (problem is null)
        {
            json.WriteNull("error");
            return;
        }

        json.WriteStartObject("error");
        json.WriteString("code", problem.Code);
        json.WriteString("message", Hide(problem.Message, guard));
        json.WriteString("remedy", Hide(problem.Remedy, guard));
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, DownloadedFile? file)
    {
        if (file is null)
        {
            json.WriteNull("file");
            return;
        }

        json.WriteStartObject("file");
        json.WriteString("path", file.Path);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string? Hide(string? text, TextGuard guard) => text is null ? null : guard.Hide(text);
}
