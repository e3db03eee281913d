namespace KyyContracts.Testing
{
    public sealed class ContractDrift : System.IEquatable<KyyContracts.Testing.ContractDrift>
    {
        public ContractDrift(string OperationId, int StatusCode, System.Collections.Generic.IReadOnlyList<string> Request, System.Collections.Generic.IReadOnlyList<string> Response) { }
        public string OperationId { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Request { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Response { get; init; }
        public int StatusCode { get; init; }
        public override string ToString() { }
    }
    public sealed class ContractGateHandler : System.Net.Http.DelegatingHandler
    {
        public ContractGateHandler(KyyContracts.ApiContract contract, System.Uri baseAddress, System.Action<KyyContracts.Testing.ContractDrift> report) { }
        protected override System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage> SendAsync(System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken) { }
    }
    public sealed class LedgerEntry : System.IEquatable<KyyContracts.Testing.LedgerEntry>
    {
        public LedgerEntry() { }
        public required System.DateTimeOffset At { get; init; }
        public required System.TimeSpan Elapsed { get; init; }
        public string? Fault { get; init; }
        public bool HasCredentials { get; init; }
        public required string Method { get; init; }
        public required int Number { get; init; }
        public required string Path { get; init; }
        public System.TimeSpan? RetryAfter { get; init; }
        public KyyContracts.TaskState? State { get; init; }
        public required int StatusCode { get; init; }
        public required KyyContracts.Testing.LedgerTarget Target { get; init; }
        public string? TaskId { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Violations { get; init; }
    }
    public enum LedgerTarget
    {
        Other = 0,
        Poll = 1,
        Result = 2,
    }
    public abstract class MockFault : System.IEquatable<KyyContracts.Testing.MockFault>
    {
        public string Name { get; }
        public static KyyContracts.Testing.MockFault Dropped { get; }
        public static KyyContracts.Testing.MockFault EarlierStatus { get; }
        public static KyyContracts.Testing.MockFault Html { get; }
        public static KyyContracts.Testing.MockFault Malformed { get; }
        public static KyyContracts.Testing.MockFault Reset { get; }
        public static KyyContracts.Testing.MockFault Truncated { get; }
        public static KyyContracts.Testing.MockFault WrongLength { get; }
        public override sealed string ToString() { }
        public static KyyContracts.Testing.MockFault Additional(string property) { }
        public static KyyContracts.Testing.MockFault Clock(System.TimeSpan offset) { }
        public static KyyContracts.Testing.MockFault Error(System.Net.HttpStatusCode status) { }
        public static KyyContracts.Testing.MockFault Missing(string property) { }
        public static KyyContracts.Testing.MockFault Null(string property) { }
        public static KyyContracts.Testing.MockFault Slow(System.TimeSpan delay) { }
        public static KyyContracts.Testing.MockFault UnknownStatus(string status) { }
    }
    public sealed class MockFaultRule : System.IEquatable<KyyContracts.Testing.MockFaultRule>
    {
        public MockFaultRule(KyyContracts.Testing.MockFault Fault) { }
        public int? AtPoll { get; init; }
        public KyyContracts.Testing.MockFault Fault { get; init; }
        public double Probability { get; init; }
        public int Times { get; init; }
        public static KyyContracts.Testing.MockFaultRule Parse(string text) { }
    }
    public sealed class MockRateLimit : System.IEquatable<KyyContracts.Testing.MockRateLimit>
    {
        public MockRateLimit(int Burst, System.TimeSpan Interval) { }
        public int Burst { get; init; }
        public System.TimeSpan Interval { get; init; }
        public bool IsRetryAfterDate { get; init; }
        public System.TimeSpan MinRetryAfter { get; init; }
    }
    public sealed class MockServer : System.IAsyncDisposable, System.IDisposable
    {
        public string ApiKey { get; }
        public System.Uri BaseAddress { get; }
        public System.TimeProvider Clock { get; }
        public KyyContracts.Testing.PolitenessLedger Ledger { get; }
        public System.Net.Http.HttpMessageHandler CreateHandler() { }
        public System.Net.Http.HttpClient CreateHttpClient() { }
        public void Dispose() { }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        public string NewApiKey() { }
        public System.Threading.Tasks.Task RunAsync(System.Func<System.Threading.Tasks.Task> work) { }
        public System.Threading.Tasks.Task<T> RunAsync<T>(System.Func<System.Threading.Tasks.Task<T>> work) { }
        public KyyContracts.Testing.MockTask Task(string id, string? operationId = null) { }
        public KyyContracts.Testing.MockTask TaskFromJson(System.ReadOnlyMemory<byte> json) { }
        public System.Uri VideoAddressOf(string id) { }
        public byte[] VideoFor(string id) { }
        public static KyyContracts.Testing.MockServer InMemory(KyyContracts.ApiContract contract, KyyContracts.Testing.MockServerOptions? options = null) { }
        public static KyyContracts.Testing.MockServer Start(KyyContracts.ApiContract contract, KyyContracts.Testing.MockServerOptions? options = null) { }
    }
    public sealed class MockServerOptions : System.IEquatable<KyyContracts.Testing.MockServerOptions>
    {
        public MockServerOptions() { }
        public bool AnyTaskExists { get; init; }
        public string? ApiKey { get; init; }
        public System.Collections.Generic.IReadOnlyList<KyyContracts.Testing.MockFaultRule> Faults { get; init; }
        public bool HasControl { get; init; }
        public int Port { get; init; }
        public KyyContracts.Testing.MockRateLimit? RateLimit { get; init; }
        public int Seed { get; init; }
        public System.TimeProvider? TimeProvider { get; init; }
        public double TimeScale { get; init; }
    }
    public sealed class MockTask
    {
        public System.DateTimeOffset CreatedAt { get; }
        public string Id { get; }
        public KyyContracts.Testing.MockTask Completes() { }
        public KyyContracts.Testing.MockTask Drifts() { }
        public KyyContracts.Testing.MockTask Ends(string state) { }
        public KyyContracts.Testing.MockTask Fails(string reason) { }
        public KyyContracts.Testing.MockTask Stays(string state, System.TimeSpan duration) { }
        public KyyContracts.Testing.MockTask Suffers(KyyContracts.Testing.MockFaultRule rule) { }
        public KyyContracts.Testing.MockTask Suffers(KyyContracts.Testing.MockFault fault, int atPoll, int times = 1) { }
        public KyyContracts.Testing.MockTask Variant(string name) { }
    }
    public sealed class Offence : System.IEquatable<KyyContracts.Testing.Offence>
    {
        public Offence(KyyContracts.Testing.LedgerEntry Request, string Reason) { }
        public string Reason { get; init; }
        public KyyContracts.Testing.LedgerEntry Request { get; init; }
    }
    public sealed class PolitenessException : System.Exception
    {
        public System.Collections.Generic.IReadOnlyList<KyyContracts.Testing.Offence> Offences { get; }
    }
    public sealed class PolitenessLedger
    {
        public System.Collections.Generic.IReadOnlyList<KyyContracts.Testing.LedgerEntry> Requests { get; }
        public KyyContracts.Testing.Scorecard Scorecard { get; }
        public void ShouldDownloadWithinLifetime() { }
        public void ShouldHandleFailure() { }
        public void ShouldHonourRetryAfter() { }
        public void ShouldNotPollFasterThanTheContract() { }
        public void ShouldNotSendCredentialsToVideoHost() { }
        public void ShouldSendWhatTheContractAllows() { }
        public void ShouldStopAfterTerminal() { }
    }
    public sealed class Scorecard : System.IEquatable<KyyContracts.Testing.Scorecard>
    {
        public Scorecard(System.Collections.Generic.IReadOnlyList<KyyContracts.Testing.TaskScore> Tasks) { }
        public System.TimeSpan? DetectionLatency { get; }
        public double PollsPerTask { get; }
        public System.Collections.Generic.IReadOnlyList<KyyContracts.Testing.TaskScore> Tasks { get; init; }
        public int WastedPolls { get; }
    }
    public sealed class TaskScore : System.IEquatable<KyyContracts.Testing.TaskScore>
    {
        public TaskScore(string TaskId, int Polls, int WastedPolls, System.TimeSpan? DetectionLatency) { }
        public System.TimeSpan? DetectionLatency { get; init; }
        public int Polls { get; init; }
        public string TaskId { get; init; }
        public int WastedPolls { get; init; }
    }
    public sealed class VirtualTime : System.TimeProvider
    {
        public VirtualTime() { }
        public VirtualTime(System.DateTimeOffset start) { }
        public System.TimeSpan Elapsed { get; }
        public override long TimestampFrequency { get; }
        public System.TimeSpan WallClockOffset { get; set; }
        public void Advance(System.TimeSpan time) { }
        public override System.Threading.ITimer CreateTimer(System.Threading.TimerCallback callback, object? state, System.TimeSpan dueTime, System.TimeSpan period) { }
        public override long GetTimestamp() { }
        public override System.DateTimeOffset GetUtcNow() { }
        public void Pass(System.TimeSpan time) { }
        public System.Threading.Tasks.Task RunAsync(System.Func<System.Threading.Tasks.Task> work) { }
        public System.Threading.Tasks.Task<T> RunAsync<T>(System.Func<System.Threading.Tasks.Task<T>> work) { }
        public System.Threading.Tasks.Task<T> RunAsync<T>(System.Threading.Tasks.Task<T> work) { }
        public bool StepToNextTimer() { }
    }
}