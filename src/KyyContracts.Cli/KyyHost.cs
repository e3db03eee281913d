namespace KyyContracts.Cli;

/// <summary>What <c>kyy</c> knows of the process that it runs in.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsTerminal">Whether standard output is a terminal that can redraw its lines.</param>
/// <param name="Variable">Looks up an environment variable; null where it is not set.</param>
/// <param name="Clock">The clock of every wait that does not bring its own.</param>
internal sealed record KyyHost(
    TextWriter Out, TextWriter Error, bool IsTerminal, Func<string, string?> Variable, TimeProvider Clock)
{
    public static KyyHost OfThisProcess() => new(
        Console.Out,
        Console.Error,
        !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb",
        Environment.GetEnvironmentVariable,
        TimeProvider.System);
}
