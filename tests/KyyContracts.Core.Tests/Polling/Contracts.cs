namespace KyyContracts.Core.Tests.Polling;

/// <summary>A contract whose names and numbers are none of the product's.</summary>
public static class Contracts
{
    public static readonly PollingTerms Small = new(Seconds(3), Seconds(9), Seconds(100));

    public static readonly PollingTerms Large = new(
        Seconds(5), Seconds(15), Seconds(200), new CompletionEstimate(Seconds(60), Seconds(120)));

    public static PollingContract Render { get; } = new()
    {
        OperationId = "getRender",
        Path = "/renders/{id}",
        IdParameter = "id",
        Terms = Small,
        Variants = [new PollingVariant("large", Large)],
        States =
        [
            new TaskState("PENDING", TaskStateKind.InProgress, ["RUNNING", "ERROR"]),
            new TaskState("RUNNING", TaskStateKind.InProgress, ["DONE", "ERROR"]),
            new TaskState("DONE", TaskStateKind.Success, []),
            new TaskState("ERROR", TaskStateKind.Failure, []),
        ],
        Response =
        [
            new ResponseProperty { Name = "output", Type = "string", Role = ResponseRole.Result, Lifetime = TimeSpan.FromHours(3) },
        ],
    };

    public static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
