using System.Text.Json;
using KyyContracts.Testing;

namespace KyyContracts.Cli.Tests.Support;

/// <summary>Runs command lines in this process, as a shell with variables of its own would.</summary>
internal sealed record Shell
{
    private readonly Dictionary<string, string> _variables = [];

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public bool IsTerminal { get; init; }

    /// <summary>Interrupts the command once its standard output holds this.</summary>
    public string? InterruptAt { get; init; }

    /// <summary>Called with standard output as JSON before the interruption.</summary>
    public Func<JsonElement, Task>? BeforeInterruption { get; init; }

    public static Shell For(MockServer server, string? key = null) => new Shell { Clock = server.Clock }
        .With(Settings.KeyVariable, key ?? server.ApiKey)
        .With(Settings.AddressVariable, server.BaseAddress.AbsoluteUri);

    public Shell With(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    public async Task<Ran> RunAsync(params IReadOnlyList<string> arguments)
    {
        using var interruption = new CancellationTokenSource();
        WatchedWriter? output = null;
        output = new WatchedWriter(InterruptAt, () => _ = InterruptAsync(output!.ToString(), interruption));
        var error = new WatchedWriter(null, () => { });
        var host = new KyyHost(output, error, IsTerminal, _variables.GetValueOrDefault, Clock);
        var code = await Kyy.RunAsync(arguments, host, interruption.Token).WaitAsync(TimeSpan.FromMinutes(2));
        return new Ran((ExitCode)code, output.ToString(), error.ToString());
    }

    private async Task InterruptAsync(string written, CancellationTokenSource interruption)
    {
        try
        {
            if (BeforeInterruption is { } before)
            {
                await before(JsonDocument.Parse(written).RootElement);
            }
        }
        finally
        {
            await interruption.CancelAsync();
        }
    }
}
