namespace KyyContracts.Testing
{
    public sealed class MockServer : System.IAsyncDisposable, System.IDisposable
    {
        public string ApiKey { get; }
        public System.Uri BaseAddress { get; }
        public System.TimeProvider Clock { get; }
        public void Dispose() { }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        public KyyContracts.Testing.MockTask Task(string id, string? operationId = null) { }
        public byte[] VideoFor(string id) { }
        public static KyyContracts.Testing.MockServer Start(KyyContracts.ApiContract contract, KyyContracts.Testing.MockServerOptions? options = null) { }
    }
    public sealed class MockServerOptions : System.IEquatable<KyyContracts.Testing.MockServerOptions>
    {
        public MockServerOptions() { }
        public bool AnyTaskExists { get; init; }
        public string? ApiKey { get; init; }
        public int Port { get; init; }
        public int Seed { get; init; }
        public System.TimeProvider? TimeProvider { get; init; }
        public double TimeScale { get; init; }
    }
    public sealed class MockTask
    {
        public System.DateTimeOffset CreatedAt { get; }
        public string Id { get; }
        public KyyContracts.Testing.MockTask Completes() { }
        public KyyContracts.Testing.MockTask Ends(string state) { }
        public KyyContracts.Testing.MockTask Fails(string reason) { }
        public KyyContracts.Testing.MockTask Stays(string state, System.TimeSpan duration) { }
        public KyyContracts.Testing.MockTask Variant(string name) { }
    }
}