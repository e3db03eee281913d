namespace KyyContracts.Cli;

/// <summary>What <c>kyy</c> tells the shell. The numbers are part of the product: scripts branch on them.</summary>
internal enum ExitCode
{
    Completed = 0,
    Usage = 1,
    TaskFailed = 2,
    NotReady = 3,
    Authentication = 4,
    NotFound = 5,
    RateLimited = 6,
    ContractViolation = 7,
    Unavailable = 8,
    Interrupted = 130,
}
