namespace KyyContracts.Cli.Problems;

/// <summary>Why a command did not do what was asked.</summary>
/// <param name="ExitCode">What the shell is told.</param>
/// <param name="Code">The same for readers of <c>--json</c>, more exactly: several may share an exit code.</param>
/// <param name="Message">What happened.</param>
/// <param name="Remedy">What to do about it; null where nothing can be done.</param>
internal sealed record Problem(ExitCode ExitCode, string Code, string Message, string? Remedy = null);
