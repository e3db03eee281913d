namespace KyyContracts.Core.Tests.Polling;

/// <summary>A task of an API that is none of the product's.</summary>
public sealed record ScriptedTask(string Id, string State)
{
    public DateTimeOffset? CreatedAt { get; init; }

    public string? Size { get; init; }

    public Uri? Output { get; init; }

    public string? Reason { get; init; }
}
