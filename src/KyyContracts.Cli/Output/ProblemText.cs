using KyyContracts.Cli.Problems;

namespace KyyContracts.Cli.Output;

/// <summary>A problem for people: a line that says what happened, and one that says what to do.</summary>
internal static class ProblemText
{
    public static void Write(TextWriter error, Problem? problem, TextGuard guard)
    {
        if (problem is null)
        {
            return;
        }

        error.WriteLine($"kyy: {guard.Show(problem.Message)}");
        if (problem.Remedy is not null)
        {
            error.WriteLine($"     {guard.Show(problem.Remedy)}");
        }

        error.Flush();
    }
}
