namespace KyyContracts.Generators;

/// <summary>The steps of the pipeline by name, so that a test sees each of them.</summary>
internal static class TrackingNames
{
    public const string Files = nameof(Files);
    public const string Facts = nameof(Facts);
    public const string Distinct = nameof(Distinct);
    public const string Constants = nameof(Constants);
    public const string Guards = nameof(Guards);
    public const string Models = nameof(Models);
    public const string Requests = nameof(Requests);
}
