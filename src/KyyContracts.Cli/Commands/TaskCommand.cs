using System.CommandLine;
using KyyContracts.Cli.Output;
using KyyContracts.Cli.Problems;
using KyyContracts.Cli.Service;
using KyyContracts.Testing;

namespace KyyContracts.Cli.Commands;

/// <summary>What the commands about one task have in common: its id, the service, and how all ends.</summary>
internal sealed class TaskCommand
{
    private readonly KyyHost _host;
    private readonly Option<bool> _mock = CommonOptions.Mock();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<string?> _baseUrl = CommonOptions.BaseUrl();

    public TaskCommand(KyyHost host, KyyCommand command)
    {
        _host = host;
        Command = command;
        command.Add(Id);
        command.Add(_mock);
        command.Add(_json);
        command.Add(_baseUrl);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_mock) && result.GetValue(_baseUrl) is not null)
            {
                result.AddError("--mock and --base-url exclude each other: the mock server has its own address.");
            }
        });
    }

    private static PollingContract Contract => VideoResultContract.GetVideoResult.Contract;

    public KyyCommand Command { get; }

    public Argument<string> Id { get; } = TaskIdArgument.Create();

    /// <summary>Sets what the command does.</summary>
    /// <param name="work">The work; it may throw, which ends in a problem.</param>
    /// <param name="resume">The command that takes the work up again.</param>
    /// <param name="prepareMock">What the mock server needs for this command; null where it needs nothing.</param>
    public void Does(
        Func<ParseResult, TaskSession, CancellationToken, Task<Report>> work,
        Func<ParseResult, string> resume,
        Action<MockServer, PollingContract, string>? prepareMock = null) =>
        Command.SetAction(async (parsed, cancellationToken) =>
        {
            var reporter = Reporters.Create(_host, parsed.GetValue(_json));
            var id = parsed.GetRequiredValue(Id);
            TaskSession? session = null;
            Report report;
            try
            {
                var connection = Connect(parsed, reporter, id, prepareMock);
                await using (connection.ConfigureAwait(false))
                {
                    session = new TaskSession(id, connection, reporter);
                    report = await reporter.RunAsync(session.Clock, () => work(parsed, session, cancellationToken))
                        .ConfigureAwait(false);
                }
            }
#pragma warning disable CA1031 // Whatever it was: people get a sentence, scripts an exit code, and what is known is not lost.
            catch (Exception error)
#pragma warning restore CA1031
            {
                var again = parsed.GetValue(_mock) ? null : resume(parsed);
                var problem = ExceptionProblem.From(error, Contract, id, again);
                report = session?.Report(error, problem) ?? new Report { Id = id, Problem = problem };
            }

            return reporter.Finish(report);
        });

    private ServiceConnection Connect(
        ParseResult parsed,
        IReporter reporter,
        string id,
        Action<MockServer, PollingContract, string>? prepareMock)
    {
        if (!parsed.GetValue(_mock))
        {
            return ServiceConnection.ToService(Settings.Read(_host, parsed.GetValue(_baseUrl)), _host.Clock);
        }

        var (server, note) = EmbeddedMock.Start(Contract);
        prepareMock?.Invoke(server, Contract, id);
        reporter.Note(note);
        return ServiceConnection.ToMock(server);
    }
}
