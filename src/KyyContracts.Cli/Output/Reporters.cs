namespace KyyContracts.Cli.Output;

/// <summary>Picks the reporter.</summary>
internal static class Reporters
{
    public static IReporter Create(KyyHost host, bool isJson)
    {
        var guard = new TextGuard(host.Variable(Settings.KeyVariable)?.Trim());
        return isJson ? new JsonReporter(host, guard)
            : host.IsTerminal ? new TerminalReporter(host, guard)
            : new PlainReporter(host, guard);
    }
}
