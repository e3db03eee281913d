namespace KyyContracts;

/// <summary>What the contract says of one operation that is polled: the schedule, the states and the shape of a response.</summary>
public sealed record PollingContract
{
    /// <summary>The operation's name in the contract, such as <c>getVideoResult</c>.</summary>
    public required string OperationId { get; init; }

    /// <summary>The path template below the service's address, such as <c>/v1/result/{id}</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The name of the path parameter that takes the task's id.</summary>
    public required string IdParameter { get; init; }

    /// <summary>The names of what a request may have in its query; a poll has none of it.</summary>
    public IReadOnlyList<string> QueryParameters { get; init; } = [];

    /// <summary>A regular expression (ECMA-262) that every known id matches; null where the contract has none.</summary>
    public string? IdPattern { get; init; }

    /// <summary>An id to show in help and samples; null where the contract has none.</summary>
    public string? IdExample { get; init; }

    /// <summary>The operation's numbers, which hold where the variant is not known.</summary>
    public required PollingTerms Terms { get; init; }

    /// <summary>The variants with numbers of their own, in the order of the contract.</summary>
    public IReadOnlyList<PollingVariant> Variants { get; init; } = [];

    /// <summary>The states that the contract knows, in its order.</summary>
    public required IReadOnlyList<TaskState> States { get; init; }

    /// <summary>The properties of a response, in the order of the contract.</summary>
    public required IReadOnlyList<ResponseProperty> Response { get; init; }

    /// <summary>The numbers for a variant.</summary>
    /// <param name="variant">The variant's name on the wire; null or one that the contract does not know means the operation's numbers.</param>
    public PollingTerms TermsFor(string? variant) =>
        Variants.FirstOrDefault(candidate => candidate.Name == variant)?.Terms ?? Terms;

    /// <summary>What a state means for a waiter.</summary>
    /// <param name="status">The state's name on the wire; names are compared as they are, case included.</param>
    public TaskStateKind KindOf(string? status) =>
        States.FirstOrDefault(state => state.Name == status)?.Kind ?? TaskStateKind.Unrecognized;

    /// <summary>The response property that has a role; null where the contract gives the role to none.</summary>
    public ResponseProperty? PropertyFor(ResponseRole role) =>
        Response.FirstOrDefault(property => property.Role == role);
}
