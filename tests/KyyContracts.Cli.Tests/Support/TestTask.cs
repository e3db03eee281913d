using KyyContracts.Testing;

namespace KyyContracts.Cli.Tests.Support;

/// <summary>Tasks and servers as the contract has them.</summary>
internal static class TestTask
{
    public static PollingContract Contract => VideoResultContract.GetVideoResult.Contract;

    public static string Id { get; } = Contract.IdExample!;

    public static string FirstState { get; } = Contract.States[0].Name;

    /// <summary>Starts a server whose time is fast enough for a test.</summary>
    public static MockServer Server(double timeScale = 100) =>
        MockServer.Start(VideoResultContract.Api, new MockServerOptions { TimeScale = timeScale });

    /// <summary>Starts such a server where any id has a task, which is born when it is first asked for.</summary>
    public static MockServer ServerOfNewTasks() =>
        MockServer.Start(VideoResultContract.Api, new MockServerOptions { TimeScale = 100, AnyTaskExists = true });

    /// <summary>Gives the server a task that has come to its result.</summary>
    public static MockTask Completed(this MockServer server) => server.UnderWay(TimeSpan.Zero).Completes();

    /// <summary>Gives the server a task that has failed.</summary>
    public static MockTask Failed(this MockServer server, string reason) => server.UnderWay(TimeSpan.Zero).Fails(reason);

    /// <summary>Gives the server a task that is not over for a while.</summary>
    public static MockTask UnderWay(this MockServer server, TimeSpan duration)
    {
        var task = server.Task(Id);
        foreach (var state in Contract.States.Where(state => state.Kind is TaskStateKind.InProgress))
        {
            task.Stays(state.Name, duration);
        }

        return task;
    }
}
