using System.CommandLine;
using System.Text;
using KyyContracts.Cli.Commands;
using KyyContracts.Cli.Problems;
using KyyContracts.Testing;

namespace KyyContracts.Cli.Mock;

/// <summary>How <c>kyy mock</c> runs: the command line's word, else the file's.</summary>
/// <param name="Options">The server's options.</param>
/// <param name="Tasks">The tasks that it starts with, each as JSON text.</param>
internal sealed record MockSettings(MockServerOptions Options, IReadOnlyList<string> Tasks)
{
    /// <exception cref="ProblemException">The file cannot be read or understood.</exception>
    public static MockSettings Of(ParseResult parsed, MockOptions options)
    {
        var file = parsed.GetValue(options.File) is { } path ? MockFile.Read(path) : new MockFile();
        var limit = parsed.GetValue(options.RateLimit) ?? LimitOf(file);
        return new MockSettings(
            new MockServerOptions
            {
                Port = Typed(parsed, options.Port) ?? file.Port ?? 0,
                ApiKey = parsed.GetValue(options.Key) ?? file.Key,
                Seed = Typed(parsed, options.Seed) ?? file.Seed ?? 0,
                TimeScale = Typed(parsed, options.TimeScale) ?? file.TimeScale ?? 1,
                RateLimit = limit is null ? null : limit with
                {
                    IsRetryAfterDate = parsed.GetValue(options.RetryAfterDate) || file.RetryAfterDate == true,
                },
                Faults = [.. parsed.GetValue(options.Faults) ?? [], .. FaultsOf(file)],
                AnyTaskExists = !parsed.GetValue(options.NamedOnly) && file.NamedOnly != true,
                HasControl = true,
            },
            [
                .. (parsed.GetValue(options.Tasks) ?? []).Select(task => task.ToJson()),
                .. (file.Tasks ?? []).Select(task => task.GetRawText()),
            ]);
    }

    /// <summary>Gives a server the tasks that it starts with.</summary>
    /// <returns>The tasks, in the order in which they were named.</returns>
    /// <exception cref="ProblemException">One of them cannot be.</exception>
    public IReadOnlyList<MockTask> Open(MockServer server) => [.. Tasks.Select(task => Open(server, task))];

    private static MockTask Open(MockServer server, string task)
    {
        try
        {
            return server.TaskFromJson(Encoding.UTF8.GetBytes(task));
        }
        catch (FormatException error)
        {
            throw ProblemException.Usage(error.Message, $"The task was written as {task}");
        }
    }

    private static T? Typed<T>(ParseResult parsed, Option<T> option)
        where T : struct =>
        parsed.GetResult(option) is { Implicit: false } ? parsed.GetValue(option) : null;

    private static MockRateLimit? LimitOf(MockFile file) =>
        file.RateLimit is not { } text ? null
        : RateLimitText.TryParse(text, out var limit) ? limit
        : throw ProblemException.Usage($"'{text}' does not fit rateLimit: it takes {RateLimitText.Expected}.");

    private static IEnumerable<MockFaultRule> FaultsOf(MockFile file)
    {
        try
        {
            return [.. (file.Faults ?? []).Select(MockFaultRule.Parse)];
        }
        catch (FormatException error)
        {
            throw ProblemException.Usage(error.Message);
        }
    }
}
