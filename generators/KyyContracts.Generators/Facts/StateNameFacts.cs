namespace KyyContracts.Generators.Facts;

/// <summary>A state: its name in C# and on the wire, and one of <c>InProgress</c>, <c>Success</c>, <c>Failure</c>.</summary>
internal sealed record StateNameFacts(string Name, string WireName, string Kind)
{
    public const string InProgress = nameof(InProgress);
    public const string Success = nameof(Success);
    public const string Failure = nameof(Failure);

    public static readonly string[] Kinds = [InProgress, Success, Failure];
}
