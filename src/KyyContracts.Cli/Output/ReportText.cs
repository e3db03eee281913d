using System.Globalization;

namespace KyyContracts.Cli.Output;

/// <summary>What a command found, for people. What went wrong stands in <see cref="ProblemText"/>.</summary>
internal static class ReportText
{
    public static IEnumerable<string> ResultLines(Report report, TextGuard guard)
    {
        if (report.Snapshot is not { } snapshot)
        {
            yield break;
        }

        yield return Line("task", guard.Show(snapshot.Id));
        yield return Line("status", Status(report, snapshot, guard));
        if (snapshot.Variant is { } model)
        {
            yield return Line("model", guard.Show(model));
        }

        if (snapshot.CreatedAt is { } created)
        {
            yield return Line("created", created.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture));
        }

        if (snapshot.Result is { } result)
        {
            yield return Line("video", guard.Show(result.AbsoluteUri));
        }

        if (report.Problem is null && snapshot.FailureReason is { } reason)
        {
            yield return Line("reason", guard.Show(reason));
        }

        if (report.File is { } file)
        {
            yield return Line("saved", string.Create(
                CultureInfo.InvariantCulture, $"{guard.Show(file.Path)} ({file.Bytes:N0} bytes)"));
        }
    }

    private static string Status(Report report, TaskSnapshot snapshot, TextGuard guard)
    {
        var status = guard.Show(snapshot.Status);
        return report is { Polls: { } polls, Elapsed: { } elapsed }
            ? $"{status} after {ElapsedText.Format(elapsed)}, {ProgressText.Polls(polls)}"
            : status;
    }

    private static string Line(string label, string value) => $"{label,-8} {value}";
}
