using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers;

/// <summary>Every rule's id, title, category and severity. A message is the fact, the consequence and the remedy.</summary>
internal static class Descriptors
{
    private const string Polling = nameof(Polling);
    private const string States = nameof(States);

    public static readonly DiagnosticDescriptor PollsTooOften = new(
        "KYY1001",
        "The pause between two polls is shorter than the contract recommends",
        "'{0}' polls again after at most {1}; the contract recommends {2}. The service may limit the rate. "
            + "Pause at least {3} between two polls of a task, or let the client's waiter keep the schedule.",
        Polling,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A poll is repeated after a constant pause that is shorter than every pause that the contract recommends.",
        HelpLink.Of("KYY1001"));

    public static readonly DiagnosticDescriptor ReadsResultTooEarly = new(
        "KYY2003",
        "A result is used before the task is known to have succeeded",
        "'{0}' has a value in state {1} alone; here the task may also be {2}, and '{0}' is null then. "
            + "Test for {1}, or '{0}' for null, before it is used.",
        States,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A member that has a value in a state of success alone is used as if it always had one.",
        HelpLink.Of("KYY2003"));
}
