using System.Globalization;

namespace KyyContracts.Cli.Output;

/// <summary>What a command found, for people. What went wrong stands in <see cref="ProblemText"/>.</summary>
internal static class ReportText
{
    public const string StatusLabel = "status";

    public static IEnumerable<ResultLine> ResultLines(Report report, TextGuard guard)
    {
        if (report.Snapshot is not { } snapshot)
        {
            yield break;
        }

        yield return new ResultLine("task", guard.Show(snapshot.Id));
        yield return new ResultLine(StatusLabel, Status(report, snapshot, guard));
        if (snapshot.Variant is { } model)
        {
            yield return new ResultLine("model", guard.Show(model));
        }

        if (snapshot.CreatedAt is { } created)
        {
            yield return new ResultLine("created", created.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture));
        }

        if (snapshot.Result is { } result)
        {
            yield return new ResultLine("video", guard.Show(result.AbsoluteUri));
        }

        if (report.Problem is null && snapshot.FailureReason is { } reason)
        {
            yield return new ResultLine("reason", guard.Show(reason));
        }

        if (report.File is { } file)
        {
            yield return new ResultLine("saved", string.Create(
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
}
