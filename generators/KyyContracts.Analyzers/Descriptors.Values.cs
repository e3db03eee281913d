using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers;

/// <content>What is said of keys, addresses, ids and results.</content>
internal static partial class Descriptors
{
    private const string Results = nameof(Results);
    private const string Credentials = nameof(Credentials);
    private const string Requests = nameof(Requests);
    private const string Annotations = nameof(Annotations);

    public static readonly DiagnosticDescriptor ShortDeadline = new(
        "KYY1006",
        "A wait is over before any task can be done",
        "This wait lasts {0} at most; by the contract's estimates no task is done before {1}. It ends without a result. "
            + "Wait longer, or leave the deadline to the contract.",
        Polling,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A constant deadline is shorter than the smallest estimate of the operation and its variants.",
        HelpLink.Of("KYY1006"));

    public static readonly DiagnosticDescriptor UnknownStateText = new(
        "KYY2005",
        "A state's text is compared with one that is none",
        "'{0}' is no state of the contract ({1}), so the comparison never holds for one. Compare with '{2}'.",
        States,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A text that differs from a state's in its case or a slip of the pen, or is another word for it.",
        HelpLink.Of("KYY2005"));

    public static readonly DiagnosticDescriptor UnknownValue = new(
        "KYY2007",
        "A value that the contract does not have",
        "The contract does not have '{0}'; it knows {1}. Code for it never runs, and the service may refuse it. "
            + "Use a value that the contract has, or a newer contract.",
        States,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A constant is given to or compared with a text of which the contract knows the values, such as a model's name.",
        HelpLink.Of("KYY2007"));

    public static readonly DiagnosticDescriptor StoredTooLong = new(
        "KYY3001",
        "The URL of a result is stored for longer than it lives",
        "'{0}' stops working after {1} and is stored for {2}: from then on the store answers a dead link. "
            + "Store it for less, or save what it leads to.",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A value that the contract says expires is put into a cache or a store with a longer constant lifetime.",
        HelpLink.Of("KYY3001"));

    public static readonly DiagnosticDescriptor SendsCredentials = new(
        "KYY3002",
        "The service's credentials go to the host of the result",
        "{0} is requested with '{1}', which sends the service's credentials along: whoever runs the host of the result gets the key. "
            + "Use a client without credentials, or the contract's download.",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The HttpClient that requests of the service go through is used on the URL of a result.",
        HelpLink.Of("KYY3002"));

    public static readonly DiagnosticDescriptor KeptInStatic = new(
        "KYY3003",
        "The URL of a result is kept for as long as the program runs",
        "'{0}' is kept in the static '{1}' and stops working after {2}: what reads it later gets a dead link. "
            + "Save what it leads to, or keep the task's id and ask again.",
        Results,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A value that the contract says expires is assigned to a static member or put into a static collection.",
        HelpLink.Of("KYY3003"));

    public static readonly DiagnosticDescriptor HardCodedKey = new(
        "KYY4001",
        "A key stands in the source text",
        "'{0}' is given a key that stands in the source text: whoever gets the code, its history or the assembly has the key. "
            + "Take it from configuration or an environment variable, and have this one replaced.",
        Credentials,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A literal that can hardly be anything but a key is given to what takes the service's key.",
        HelpLink.Of("KYY4001"));

    public static readonly DiagnosticDescriptor PlainHttp = new(
        "KYY4002",
        "The service is called over plain HTTP",
        "'{0}' is given the plain HTTP address of '{1}': the key can be read and changed on the way, and the client refuses such an address. "
            + "Use https; plain HTTP is for loopback addresses alone.",
        Credentials,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The service's address is a constant that begins with http and is not of this machine.",
        HelpLink.Of("KYY4002"));

    public static readonly DiagnosticDescriptor MalformedTaskId = new(
        "KYY5001",
        "A literal that no task has as its id",
        "'{0}' cannot be the id of a task: {1}. The service will not find it. Pass the id that creating the task has answered.",
        Requests,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A constant that the contract excludes is given as the id of a task.",
        HelpLink.Of("KYY5001"));

    public static readonly DiagnosticDescriptor CallsEndpointByHand = new(
        "KYY6001",
        "A request of the contract is made by hand",
        "'{0} {1}' is requested by hand; '{2}.{3}' makes this request and knows the contract: states, errors, pauses. Use the client, or its waiter.",
        Requests,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "HttpClient is used with an address that the contract describes.",
        HelpLink.Of("KYY6001"));

    public static readonly DiagnosticDescriptor ContradictoryAnnotation = new(
        "KYY9001",
        "An attribute of the contract contradicts itself",
        "[{0}] on '{1}' cannot hold: {2}. Rules, waiters and mocks go by the attribute; correct it.",
        Annotations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What an attribute says of a client written by hand excludes itself, or does not fit what bears it.",
        HelpLink.Of("KYY9001"));
}
