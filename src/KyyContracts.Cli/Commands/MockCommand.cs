using System.CommandLine;
using KyyContracts.Cli.Output;
using KyyContracts.Cli.Problems;
using KyyContracts.Testing;

namespace KyyContracts.Cli.Commands;

/// <summary><c>kyy mock</c></summary>
internal static class MockCommand
{
    public static Command Create(KyyHost host)
    {
        var port = NumberOption.Create(
            "--port", "The port on this machine; 0 or nothing means a free one.", "number", 0, "a number from 0 to 65535",
            number => number is >= 0 and <= 65535);
        var key = KeyOption();
        var seed = NumberOption.Create(
            "--seed", "The same seed gives the same tasks the same lives.", "number", 0, "a whole number", _ => true);
        var timeScale = NumberOption.Create(
            "--time-scale", "How many times as fast as real time its tasks live.", "factor", 1d, "a number above 0",
            factor => double.IsFinite(factor) && factor > 0);
        var json = CommonOptions.Json();
        var command = new KyyCommand(
            "mock",
            "Run a server that behaves as the contract says, on this machine alone, until Ctrl-C.",
            "kyy mock",
            "kyy mock --port 8080 --key test --time-scale 10")
        {
            port, key, seed, timeScale, json,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            host,
            parsed.GetValue(json),
            new MockServerOptions
            {
                Port = parsed.GetValue(port),
                ApiKey = parsed.GetValue(key),
                Seed = parsed.GetValue(seed),
                TimeScale = parsed.GetValue(timeScale),
                AnyTaskExists = true,
            },
            cancellationToken));
        return command;
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

    private static async Task<int> RunAsync(
        KyyHost host, bool isJson, MockServerOptions options, CancellationToken cancellationToken)
    {
        MockServer server;
        try
        {
            server = MockServer.Start(VideoResultContract.Api, options);
        }
        catch (IOException error)
        {
            var problem = ProblemException.Usage(error.Message, "Without --port it finds a free one.").Problem;
            return Reporters.Create(host, isJson).Finish(new Report { Problem = problem });
        }

        await using (server.ConfigureAwait(false))
        {
            host.Out.WriteLine(isJson ? MockReadyText.Json(server, options) : MockReadyText.Plain(server, options));
            await host.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(
                static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default)
                .ConfigureAwait(false);
        }

        return (int)ExitCode.Completed;
    }
}
