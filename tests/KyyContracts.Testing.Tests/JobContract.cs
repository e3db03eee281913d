namespace KyyContracts.Testing.Tests;

/// <summary>A contract made by hand, unlike the one that this repository ships: other names, states and numbers.</summary>
internal static class JobContract
{
    public static ApiContract Api { get; } = Create(Operation);

    public static PollingContract Operation => new()
    {
        OperationId = "readJob",
        Path = "/jobs/{jobId}/state",
        IdParameter = "jobId",
        IdPattern = "^job-[0-9]+$",
        Terms = new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(3)),
        Variants =
        [
            new("small", new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(1), new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20)))),
            new("large", new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(3), new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(90)))),
        ],
        States =
        [
            new("PENDING", TaskStateKind.InProgress, ["RUNNING", "ERROR"]),
            new("RUNNING", TaskStateKind.InProgress, ["PAUSED", "SUCCEEDED", "ERROR"]),
            new("PAUSED", TaskStateKind.InProgress, ["RUNNING"]),
            new("SUCCEEDED", TaskStateKind.Success, []),
            new("ERROR", TaskStateKind.Failure, []),
        ],
        Response =
        [
            new() { Name = "job", Type = "string", Role = ResponseRole.Id, IsRequired = true },
            new() { Name = "kind", Type = "string", Constant = "job", IsRequired = true },
            new() { Name = "since", Type = "integer", Role = ResponseRole.CreatedAt, IsRequired = true },
            new() { Name = "engine", Type = "string", Role = ResponseRole.Selector, IsRequired = true, KnownValues = ["small", "large"] },
            new() { Name = "phase", Type = "string", Role = ResponseRole.Status, IsRequired = true },
            new()
            {
                Name = "output", Type = "string", Format = "uri", Role = ResponseRole.Result, IsNullable = true,
                PresentWhen = ["SUCCEEDED"], Lifetime = TimeSpan.FromHours(1),
            },
            new() { Name = "problem", Type = "string", Role = ResponseRole.FailureReason, PresentWhen = ["ERROR"], Example = "\"Out of paper.\"" },
            new() { Name = "tags", Type = "array", Example = """["a", {"b": 1}]""" },
            new() { Name = "attempts", Type = "integer", IsRequired = true },
        ],
    };

    public static ApiContract Create(params PollingContract[] operations) => new()
    {
        Title = "Jobs",
        Server = new Uri("https://jobs.example.com/deep/base/"),
        Fingerprint = "0",
        Operations = operations,
    };
}
