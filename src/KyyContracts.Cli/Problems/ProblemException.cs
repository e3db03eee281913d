namespace KyyContracts.Cli.Problems;

/// <summary>Ends a command with a problem that it found itself.</summary>
internal sealed class ProblemException(Problem problem) : Exception(problem.Message)
{
    public Problem Problem { get; } = problem;

    public static ProblemException Usage(string message, string? remedy = null) =>
        new(new Problem(ExitCode.Usage, UsageProblem.Code, message, remedy));
}
