using System.CommandLine;
using System.CommandLine.Parsing;
using KyyContracts.Cli.Commands;
using KyyContracts.Testing;

namespace KyyContracts.Cli.Mock;

/// <summary>The options of <c>kyy mock</c>.</summary>
internal sealed record MockOptions
{
    public Option<int> Port { get; } = NumberOption.Create(
        "--port", "The port on this machine; 0 or nothing means a free one.", "number", 0, "a number from 0 to 65535",
        number => number is >= 0 and <= 65535);

    public Option<string?> Key { get; } = KeyOption();

    public Option<int> Seed { get; } = NumberOption.Create(
        "--seed", "The same seed gives the same tasks the same lives.", "number", 0, "a whole number", _ => true);

    public Option<double> TimeScale { get; } = NumberOption.Create(
        "--time-scale", "How many times as fast as real time its tasks live.", "factor", 1d, "a number above 0",
        factor => double.IsFinite(factor) && factor > 0);

    public Option<MockRateLimit?> RateLimit { get; } = new("--rate-limit")
    {
        Description = "How many requests a key may make in a time.",
        HelpName = "10/1m",
        CustomParser = result =>
        {
            if (RateLimitText.TryParse(result.Tokens[0].Value, out var limit))
            {
                return limit;
            }

            result.AddError($"'{result.Tokens[0].Value}' does not fit --rate-limit: it takes {RateLimitText.Expected}.");
            return null;
        },
    };

    public Option<bool> RetryAfterDate { get; } = new("--retry-after-date")
    {
        Description = "Write Retry-After as a date instead of seconds.",
    };

    public Option<MockFaultRule[]?> Faults { get; } = new("--fault")
    {
        Description = "What goes wrong with polls: a fault, @ and the polls of a task, : and a probability. May come more than once.",
        HelpName = "error=503@1-3",
        CustomParser = result => [.. result.Tokens.Select(token => FaultOf(token.Value, result)).OfType<MockFaultRule>()],
    };

    public Option<MockTaskText[]?> Tasks { get; } = new("--task")
    {
        Description = "A task and its life, by the server's clock. May come more than once.",
        HelpName = "id=state:30s,state",
        CustomParser = result => [.. result.Tokens.Select(token => TaskOf(token.Value, result)).OfType<MockTaskText>()],
    };

    public Option<bool> NamedOnly { get; } = new("--named-only")
    {
        Description = "Let only those tasks exist that were named; any other id is not found.",
    };

    public Option<string?> File { get; } = new("--file")
    {
        Description = "A JSON file with any of port, key, seed, timeScale, namedOnly, rateLimit, retryAfterDate, faults and tasks.",
        HelpName = "file",
    };

    public IEnumerable<Option> All => [Port, Key, Seed, TimeScale, Tasks, NamedOnly, RateLimit, RetryAfterDate, Faults, File];

    private static MockFaultRule? FaultOf(string text, ArgumentResult result)
    {
        try
        {
            return MockFaultRule.Parse(text);
        }
        catch (FormatException error)
        {
            result.AddError($"--fault: {error.Message}");
            return null;
        }
    }

    private static MockTaskText? TaskOf(string text, ArgumentResult result)
    {
        if (TaskText.TryParse(text, out var task))
        {
            return task;
        }

        result.AddError($"'{text}' does not fit --task: it takes {TaskText.Expected}.");
        return null;
    }

    private static Option<string?> KeyOption()
    {
        var key = new Option<string?>("--key")
        {
            Description = "The key that the server accepts; it is no secret. Otherwise a random one.",
            HelpName = "key",
        };
        key.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && (text.Length == 0 || text.Any(letter => letter is <= ' ' or > '~')))
            {
                result.AddError("The key for --key must be visible ASCII characters without spaces.");
            }
        });
        return key;
    }
}
