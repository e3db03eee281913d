using System.Text.Json;

namespace KyyContracts.Cli.Tests.Support;

/// <summary><c>kyy mock</c> while it listens, and where.</summary>
internal sealed record RunningMock(JsonElement Ready)
{
    public Uri Address => new(Ready.GetProperty("address").GetString()!);

    public string Key => Ready.GetProperty("apiKey").GetString()!;

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
                    await work(new RunningMock(ready.Clone()));
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
}
