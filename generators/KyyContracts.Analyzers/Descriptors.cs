using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers;

/// <summary>Every rule's id, title, category and severity. A message is the fact, the consequence and the remedy.</summary>
internal static partial class Descriptors
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

    public static readonly DiagnosticDescriptor PollsWithoutPause = new(
        "KYY1002",
        "A task is polled again without a pause",
        "'{0}' polls again at once; the contract recommends {1}. The service may limit the rate. "
            + "Pause at least {2} between two polls of a task, or let the client's waiter keep the schedule.",
        Polling,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A poll is repeated and nothing between the two polls takes time.",
        HelpLink.Of("KYY1002"));

    public static readonly DiagnosticDescriptor PollsFinishedTask = new(
        "KYY1003",
        "A task is polled again although it may have succeeded",
        "The task may be {0} when it is polled again, and then never changes again: the polls go on for nothing. "
            + "Stop polling once it is {0}.",
        Polling,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "On the way back to a poll a state of success is still possible.",
        HelpLink.Of("KYY1003"));

    public static readonly DiagnosticDescriptor NeverGivesUp = new(
        "KYY1004",
        "Nothing but the task ends the polling",
        "Only the task's state ends this polling: where the task never ends, neither does the program. "
            + "Add a deadline or pass a cancellation token, or let the client's waiter keep the deadline.",
        Polling,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "No count, clock or token ends a cycle that polls.",
        HelpLink.Of("KYY1004"));

    public static readonly DiagnosticDescriptor BlocksThread = new(
        "KYY1005",
        "A thread is blocked to poll",
        "'{0}' blocks a thread {1}. It serves nobody meanwhile, and a program whose context waits for that thread never goes on. "
            + "Await instead.",
        Polling,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A thread sleeps between two polls, or waits for the answer of one.",
        HelpLink.Of("KYY1005"));

    public static readonly DiagnosticDescriptor PollsAllAtOnce = new(
        "KYY1007",
        "A poll for each element starts at once",
        "This runs for all elements at the same time, and many elements are many requests at once: the service may limit the rate. "
            + "Limit how many run at a time, such as with a SemaphoreSlim, with Chunk or with Parallel.ForEachAsync.",
        Polling,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Polls or waits, one for each element of a sequence, are gathered by Task.WhenAll, and nothing limits how many run at a time.",
        HelpLink.Of("KYY1007"));

    public static readonly DiagnosticDescriptor WaitsByHand = new(
        "KYY1008",
        "A loop waits by hand for what the client's waiter waits for",
        "This loop only waits for the task to end, without the contract's deadline and whatever the service asks for by Retry-After. "
            + "Let the client wait: WaitForCompletionAsync answers the finished task and throws where it has failed.",
        Polling,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A loop polls, pauses and does nothing else until the task has ended.",
        HelpLink.Of("KYY1008"));

    public static readonly DiagnosticDescriptor PollsSoonerThanRecommended = new(
        "KYY1009",
        "The pause between two polls is long enough for some variants alone",
        "'{0}' polls again after at most {1}; the contract recommends {2}. Unless the task is of a faster variant, "
            + "pause at least {3}, or name the models in use in .editorconfig (kyy.models).",
        Polling,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A poll is repeated after a pause that a variant allows, and that is shorter than the contract recommends in general.",
        HelpLink.Of("KYY1009"));

    public static readonly DiagnosticDescriptor IgnoresFailure = new(
        "KYY2001",
        "A failed task is not told from others",
        "A task that is {0} is {1}. Test for {0} and end there.",
        States,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A failed task is polled on, or taken for a running or a successful one.",
        HelpLink.Of("KYY2001"));

    public static readonly DiagnosticDescriptor LumpsStates = new(
        "KYY2002",
        "A switch treats states that end a task like states that do not",
        "A task that is {0} has ended, one that is {1} has not, and this switch {2}. What has ended may be taken for what goes on. "
            + "Give {3} an arm of its own.",
        States,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "In a switch on a task's state, a terminal and a non-terminal state share one default that does not throw, or are both left out.",
        HelpLink.Of("KYY2002"));

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

    public static readonly DiagnosticDescriptor ReadsReasonTooEarly = new(
        "KYY2004",
        "A reason is used before the task is known to have failed",
        "'{0}' has a value in state {1} alone; here the task may also be {2}, and '{0}' is null then. "
            + "Test for {1}, or '{0}' for null, before it is used.",
        States,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A member that has a value in a state of failure alone is used as if it always had one.",
        HelpLink.Of("KYY2004"));

    public static readonly DiagnosticDescriptor DiscardsAnswer = new(
        "KYY2006",
        "A task is polled in a cycle and nobody takes the answer",
        "Nobody takes what this call of '{0}' answers, and it is repeated: it counts against the rate limit and tells nothing. "
            + "Keep the answer and test its state, or leave the call out.",
        States,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A poll is a statement of its own inside a cycle that polls the task.",
        HelpLink.Of("KYY2006"));

    public static readonly DiagnosticDescriptor OptionNotUnderstood = new(
        "KYY9002",
        "An option in .editorconfig that is not understood",
        "Option {0}: '{1}' {2} and is ignored. {3}.",
        nameof(Options),
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What .editorconfig says to the rules says nothing to them.",
        HelpLink.Of("KYY9002"));
}
