using System.Net;

namespace KyyContracts.Cli.Problems;

/// <summary>What an exception means for who typed the command.</summary>
internal static class ExceptionProblem
{
    /// <summary>Translates.</summary>
    /// <param name="error">The exception.</param>
    /// <param name="contract">The operation, which knows what an id looks like.</param>
    /// <param name="id">The task's id.</param>
    /// <param name="resume">The command that takes the work up again; null where that is not possible.</param>
    public static Problem From(Exception error, PollingContract contract, string id, string? resume) => error switch
    {
        ProblemException own => own.Problem,
        OperationCanceledException => Interrupted(resume),
        TaskFailedException failed => new(ExitCode.TaskFailed, "task_failed", failed.Message),
        WaitDeadlineException late => new(ExitCode.NotReady, "deadline", late.Message, Again("To go on waiting", resume)),
        AuthenticationFailedException refused => Authentication(refused.Message),
        TaskNotFoundException unknown => NotFound(unknown.Message, contract, id),
        RateLimitedException limited => RateLimited(limited.Message, resume),
        ContractViolationException violation => new(
            ExitCode.ContractViolation, "contract_violation", violation.Message),
        TaskWaitException wait => Unavailable(wait.Message, resume),
        ApiException answer => FromAnswer(answer, contract, id, resume),
        DownloadException { HasProbablyExpired: true } expired => new(ExitCode.NotFound, "link_expired", expired.Message),
        DownloadException broken => Unavailable(broken.Message, resume),
        HttpRequestException network => Unavailable(network.Message, resume),
        IOException or UnauthorizedAccessException => new(
            ExitCode.Usage, "file", error.Message, Again("With another file", resume)),
        ArgumentException argument => new(ExitCode.Usage, UsageProblem.Code, argument.Message),
        _ => Unexpected(error),
    };

    public static Problem Unexpected(Exception error) =>
        new(ExitCode.Unavailable, "unexpected", $"{error.GetType().Name}: {error.Message}");

    private static Problem FromAnswer(ApiException answer, PollingContract contract, string id, string? resume) =>
        answer.StatusCode switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => Authentication(answer.Message),
            HttpStatusCode.NotFound or HttpStatusCode.Gone => NotFound(answer.Message, contract, id),
            HttpStatusCode.TooManyRequests => RateLimited(answer.Message, resume),
            _ => Unavailable(answer.Message, resume),
        };

    private static Problem Authentication(string message) => new(
        ExitCode.Authentication, "authentication", message, $"The key comes from {Settings.KeyVariable}.");

    private static Problem NotFound(string message, PollingContract contract, string id) => new(
        ExitCode.NotFound, "not_found", message, TaskId.Hint(contract, id));

    private static Problem RateLimited(string message, string? resume) => new(
        ExitCode.RateLimited, "rate_limited", message, Again("Later", resume));

    private static Problem Unavailable(string message, string? resume) => new(
        ExitCode.Unavailable, "unavailable", message, Again("To try again", resume));

    private static Problem Interrupted(string? resume) => new(
        ExitCode.Interrupted,
        "interrupted",
        resume is null ? "Interrupted." : "Interrupted. The task goes on.",
        Again("To take it up again", resume));

    private static string? Again(string when, string? resume) => resume is null ? null : $"{when}: {resume}";
}
