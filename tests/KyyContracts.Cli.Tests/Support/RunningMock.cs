using System.Text.Json;

namespace KyyContracts.Cli.Tests.Support;

/// <summary><c>kyy mock</c> while it listens, and where.</summary>
internal sealed record RunningMock(Uri Address, string Key)
{
    /// <summary>Runs the server with options, does something with it and ends it.</summary>
    public static async Task WithAsync(Func<RunningMock, Task> work, params IReadOnlyList<string> options)
    {
        var done = new TaskCompletionSource();
        var shell = new Shell
        {
            InterruptAt = "}",
            BeforeInterruption = async ready =>
            {
                try
                {
                    await work(Of(ready));
                    done.SetResult();
                }
                catch (Exception error)
                {
                    done.SetException(error);
                }
            },
        };

        (await shell.RunAsync(["mock", "--json", .. options])).ExitCode.ShouldBe(ExitCode.Completed);
        await done.Task;
    }

    /// <summary>The address of a task.</summary>
    public string AddressOf(string id) =>
        Address.AbsoluteUri.TrimEnd('/') + TestTask.Contract.Path.Replace($"{{{TestTask.Contract.IdParameter}}}", id, StringComparison.Ordinal);

    private static RunningMock Of(JsonElement ready) =>
        new(new Uri(ready.GetProperty("address").GetString()!), ready.GetProperty("apiKey").GetString()!);
}
