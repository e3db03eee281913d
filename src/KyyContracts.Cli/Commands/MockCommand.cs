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
        var port = new Option<int>("--port") { Description = "The port on this machine; 0 or nothing means a free one.", HelpName = "number" };
        var key = new Option<string?>("--key") { Description = "The key that the server accepts; it is no secret. Otherwise a random one.", HelpName = "key" };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same tasks the same lives.", HelpName = "number" };
        var timeScale = new Option<double>("--time-scale")
        {
            Description = "How many times as fast as real time its tasks live.",
            HelpName = "factor",
            DefaultValueFactory = _ => 1,
        };
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

    private static async Task<int> RunAsync(
        KyyHost host, bool isJson, MockServerOptions options, CancellationToken cancellationToken)
    {
        MockServer server;
        try
        {
            server = MockServer.Start(VideoResultContract.Api, options);
        }
        catch (Exception error) when (error is ArgumentException or IOException)
        {
            var problem = ProblemException.Usage(
                $"The mock server does not start: {error.Message}",
                "'kyy mock --help' shows what the options take; without --port it finds a free one.").Problem;
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
