using System.CommandLine;
using KyyContracts.Cli.Mock;
using KyyContracts.Cli.Output;
using KyyContracts.Cli.Problems;
using KyyContracts.Testing;

namespace KyyContracts.Cli.Commands;

/// <summary><c>kyy mock</c></summary>
internal static class MockCommand
{
    public static Command Create(KyyHost host)
    {
        var options = new MockOptions();
        var json = CommonOptions.Json();
        var command = new KyyCommand(
            "mock",
            "Run a server that behaves as the contract says, on this machine alone, until Ctrl-C.",
            "kyy mock",
            "kyy mock --port 8080 --key test --time-scale 10",
            $"kyy mock --named-only --task {SampleId.Text}",
            "kyy mock --rate-limit 10/1m --fault error=503@1-3 --fault reset:0.1");
        foreach (var option in options.All.Append(json))
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => RunAsync(
            host, parsed.GetValue(json), () => MockSettings.Of(parsed, options), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        KyyHost host, bool isJson, Func<MockSettings> read, CancellationToken cancellationToken)
    {
        MockServer server;
        string ready;
        try
        {
            (server, ready) = Start(read(), isJson);
        }
        catch (ProblemException error)
        {
            return Reporters.Create(host, isJson).Finish(new Report { Problem = error.Problem });
        }

        await using (server.ConfigureAwait(false))
        {
            host.Out.WriteLine(ready);
            await host.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(
                static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default)
                .ConfigureAwait(false);
        }

        return (int)ExitCode.Completed;
    }

    private static (MockServer Server, string Ready) Start(MockSettings settings, bool isJson)
    {
        MockServer server;
        try
        {
            server = MockServer.Start(VideoResultContract.Api, settings.Options);
        }
        catch (ArgumentException error)
        {
            throw ProblemException.Usage(error.Message);
        }
        catch (IOException error)
        {
            throw ProblemException.Usage(error.Message, "Without --port it finds a free one.");
        }

        try
        {
            var tasks = settings.Open(server);
            return (server, isJson ? MockReadyText.Json(server, settings.Options) : MockReadyText.Plain(server, settings.Options, tasks));
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }
}
