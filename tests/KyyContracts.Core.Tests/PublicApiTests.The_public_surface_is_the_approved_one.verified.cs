namespace KyyContracts
{
    public static class AbsoluteUrl
    {
        public static System.Uri? Parse(string? text) { }
    }
    public sealed class AbsoluteUrlConverter : System.Text.Json.Serialization.JsonConverter<System.Uri?>
    {
        public AbsoluteUrlConverter() { }
        public override System.Uri? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.Uri? value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class ApiAnswer<T> : System.IEquatable<KyyContracts.ApiAnswer<T>>
    {
        public ApiAnswer(T Value, System.TimeSpan? RetryAfter, System.DateTimeOffset? ServerTime) { }
        public System.TimeSpan? RetryAfter { get; init; }
        public System.DateTimeOffset? ServerTime { get; init; }
        public T Value { get; init; }
    }
    public static class ApiCall
    {
        public static System.Threading.Tasks.Task<KyyContracts.ApiAnswer<T>> GetAsync<T>(System.Net.Http.HttpClient httpClient, System.Uri serviceAddress, string relativePath, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> typeInfo, System.TimeProvider timeProvider, System.Threading.CancellationToken cancellationToken)
            where T :  class { }
    }
    public sealed class ApiContract : System.IEquatable<KyyContracts.ApiContract>
    {
        public ApiContract() { }
        public required string Fingerprint { get; init; }
        public required System.Collections.Generic.IReadOnlyList<KyyContracts.PollingContract> Operations { get; init; }
        public required System.Uri Server { get; init; }
        public required string Title { get; init; }
    }
    public sealed class ApiException : System.Exception
    {
        public ApiException(string message, System.Net.HttpStatusCode statusCode, System.TimeSpan? retryAfter = default) { }
        public System.TimeSpan? RetryAfter { get; }
        public System.Net.HttpStatusCode StatusCode { get; }
    }
    public sealed class AuthenticationFailedException : KyyContracts.TaskWaitException
    {
        public AuthenticationFailedException(string message, System.Exception? innerException = null) { }
    }
    public readonly struct CompletionEstimate : System.IEquatable<KyyContracts.CompletionEstimate>
    {
        public CompletionEstimate(System.TimeSpan From, System.TimeSpan To) { }
        public System.TimeSpan From { get; init; }
        public System.TimeSpan To { get; init; }
    }
    public static class ConstantText
    {
        public static string Check(string? value, string expected, string name) { }
    }
    public sealed class ContractViolationException : KyyContracts.TaskWaitException
    {
        public ContractViolationException(string message, System.Exception? innerException = null) { }
    }
    public sealed class DownloadException : System.Exception
    {
        public DownloadException(string message, System.Exception? innerException = null) { }
        public bool HasProbablyExpired { get; }
        public System.Net.HttpStatusCode? StatusCode { get; init; }
    }
    public static class DownloadExtensions
    {
        public static System.Threading.Tasks.Task<KyyContracts.DownloadedFile> DownloadAsync<TTask>(this KyyContracts.IPollable<TTask> client, TTask task, string path, KyyContracts.ResultDownloader? downloader = null, System.IProgress<KyyContracts.DownloadProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public readonly struct DownloadProgress : System.IEquatable<KyyContracts.DownloadProgress>
    {
        public DownloadProgress(long Bytes, long? TotalBytes) { }
        public long Bytes { get; init; }
        public long? TotalBytes { get; init; }
    }
    public sealed class DownloadedFile : System.IEquatable<KyyContracts.DownloadedFile>
    {
        public DownloadedFile(string Path, long Bytes, string? MediaType) { }
        public long Bytes { get; init; }
        public string? MediaType { get; init; }
        public string Path { get; init; }
    }
    public static class ForeignAnswer
    {
        public static KyyContracts.ContractViolationException Empty(string subject) { }
        public static System.Collections.Generic.IEnumerable<string>? Header(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, System.Collections.Generic.IEnumerable<string>>>? headers, string name) { }
        public static bool IsUnreadable(System.Exception exception) { }
        public static System.Exception Refused(string subject, int statusCode, System.TimeSpan? retryAfter) { }
        public static System.TimeSpan? RetryAfter(System.Collections.Generic.IEnumerable<string>? retryAfter, System.Collections.Generic.IEnumerable<string>? date, System.TimeProvider? timeProvider) { }
        public static System.DateTimeOffset? ServerTime(System.Collections.Generic.IEnumerable<string>? date) { }
        public static KyyContracts.ContractViolationException Unreadable(string subject, System.Exception exception) { }
    }
    public interface IPollable<TTask>
    {
        KyyContracts.PollingContract Contract { get; }
        KyyContracts.WaitOptions WaitDefaults { get; }
        KyyContracts.TaskSnapshot Describe(TTask task);
        System.Threading.Tasks.Task<KyyContracts.Poll<TTask>> PollAsync([KyyContracts.Annotations.TaskId] string id, System.Threading.CancellationToken cancellationToken);
    }
    public static class PathSegment
    {
        public static string Escape(string value, string parameterName) { }
    }
    public sealed class PollFailedException : KyyContracts.TaskWaitException
    {
        public PollFailedException(string message, System.Exception? innerException = null) { }
    }
    public sealed class Poll<TTask> : System.IEquatable<KyyContracts.Poll<TTask>>
    {
        public Poll(TTask Task, KyyContracts.TaskSnapshot Snapshot, System.TimeSpan? RetryAfter = default, System.DateTimeOffset? ServerTime = default) { }
        public System.TimeSpan? RetryAfter { get; init; }
        public System.DateTimeOffset? ServerTime { get; init; }
        public KyyContracts.TaskSnapshot Snapshot { get; init; }
        public TTask Task { get; init; }
    }
    public sealed class PollingContract : System.IEquatable<KyyContracts.PollingContract>
    {
        public PollingContract() { }
        public string? IdExample { get; init; }
        public required string IdParameter { get; init; }
        public string? IdPattern { get; init; }
        public required string OperationId { get; init; }
        public required string Path { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> QueryParameters { get; init; }
        public required System.Collections.Generic.IReadOnlyList<KyyContracts.ResponseProperty> Response { get; init; }
        public required System.Collections.Generic.IReadOnlyList<KyyContracts.TaskState> States { get; init; }
        public required KyyContracts.PollingTerms Terms { get; init; }
        public System.Collections.Generic.IReadOnlyList<KyyContracts.PollingVariant> Variants { get; init; }
        public KyyContracts.TaskStateKind KindOf(string? status) { }
        public KyyContracts.ResponseProperty? PropertyFor(KyyContracts.ResponseRole role) { }
        public KyyContracts.PollingTerms TermsFor(string? variant) { }
    }
    public sealed class PollingTerms : System.IEquatable<KyyContracts.PollingTerms>
    {
        public PollingTerms(System.TimeSpan MinDelay, System.TimeSpan MaxDelay, System.TimeSpan Deadline, KyyContracts.CompletionEstimate? Estimate = default) { }
        public System.TimeSpan Deadline { get; init; }
        public KyyContracts.CompletionEstimate? Estimate { get; init; }
        public System.TimeSpan MaxDelay { get; init; }
        public System.TimeSpan MinDelay { get; init; }
    }
    public sealed class PollingVariant : System.IEquatable<KyyContracts.PollingVariant>
    {
        public PollingVariant(string Name, KyyContracts.PollingTerms Terms) { }
        public string Name { get; init; }
        public KyyContracts.PollingTerms Terms { get; init; }
    }
    public static class QueryText
    {
        public static string Of([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.Collections.Generic.IEnumerable<System.ValueTuple<string, string?>> parameters) { }
        public static string Required(string value, string parameterName) { }
        public static string? Value(bool? value) { }
        public static string? Value(long? value) { }
        public static string? Value(string? value) { }
    }
    public sealed class RateLimitedException : KyyContracts.TaskWaitException
    {
        public RateLimitedException(string message, System.Exception? innerException = null) { }
        public System.TimeSpan? RetryAfter { get; init; }
    }
    public sealed class RequestRejectedException : KyyContracts.TaskWaitException
    {
        public RequestRejectedException(string message, System.Exception? innerException = null) { }
        public System.Net.HttpStatusCode StatusCode { get; init; }
    }
    public sealed class RequiredUrlConverter : System.Text.Json.Serialization.JsonConverter<System.Uri?>
    {
        public RequiredUrlConverter() { }
        public override bool HandleNull { get; }
        public override System.Uri? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.Uri? value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class ResponseProperty : System.IEquatable<KyyContracts.ResponseProperty>
    {
        public ResponseProperty() { }
        public string? Constant { get; init; }
        public string? Example { get; init; }
        public string? Format { get; init; }
        public bool IsNullable { get; init; }
        public bool IsRequired { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> KnownValues { get; init; }
        public System.TimeSpan? Lifetime { get; init; }
        public required string Name { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> PresentWhen { get; init; }
        public KyyContracts.ResponseRole Role { get; init; }
        public required string Type { get; init; }
    }
    public enum ResponseRole
    {
        None = 0,
        Id = 1,
        Status = 2,
        CreatedAt = 3,
        Result = 4,
        FailureReason = 5,
        Selector = 6,
    }
    public sealed class ResultDownloader
    {
        public ResultDownloader(System.Net.Http.HttpClient httpClient) { }
        public System.Threading.Tasks.Task<KyyContracts.DownloadedFile> DownloadAsync(System.Uri url, string path, System.IProgress<KyyContracts.DownloadProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public static class ServiceAddress
    {
        public static bool IsAllowed(System.Uri? address) { }
    }
    public sealed class TaskFailedException : KyyContracts.TaskWaitException
    {
        public TaskFailedException(string message, System.Exception? innerException = null) { }
        public string? FailureReason { get; init; }
    }
    public sealed class TaskNotFoundException : KyyContracts.TaskWaitException
    {
        public TaskNotFoundException(string message, System.Exception? innerException = null) { }
    }
    public sealed class TaskSnapshot : System.IEquatable<KyyContracts.TaskSnapshot>
    {
        public TaskSnapshot() { }
        public System.DateTimeOffset? CreatedAt { get; init; }
        public string? FailureReason { get; init; }
        public required string Id { get; init; }
        public required KyyContracts.TaskStateKind Kind { get; init; }
        public System.Uri? Result { get; init; }
        public required string Status { get; init; }
        public string? Variant { get; init; }
    }
    public sealed class TaskState : System.IEquatable<KyyContracts.TaskState>
    {
        public TaskState(string Name, KyyContracts.TaskStateKind Kind, System.Collections.Generic.IReadOnlyList<string> Next) { }
        public KyyContracts.TaskStateKind Kind { get; init; }
        public string Name { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Next { get; init; }
    }
    public enum TaskStateKind
    {
        Unrecognized = 0,
        InProgress = 1,
        Success = 2,
        Failure = 3,
    }
    public abstract class TaskWaitException : System.Exception
    {
        public System.TimeSpan Elapsed { get; init; }
        public KyyContracts.TaskSnapshot? LastSnapshot { get; init; }
        public int Polls { get; init; }
        public string? TaskId { get; init; }
    }
    public static class UnixTime
    {
        public static System.DateTimeOffset? After(long? seconds, double laterSeconds) { }
        public static System.DateTimeOffset FromSeconds(long seconds) { }
    }
    public sealed class WaitDeadlineException : KyyContracts.TaskWaitException
    {
        public WaitDeadlineException(string message, System.Exception? innerException = null) { }
    }
    public static class WaitExtensions
    {
        public static System.Threading.Tasks.Task<KyyContracts.WaitResult<TTask>> TryWaitForCompletionAsync<TTask>(this KyyContracts.IPollable<TTask> client, [KyyContracts.Annotations.TaskId] string id, KyyContracts.WaitOptions? options = null, System.IProgress<KyyContracts.WaitProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public static System.Threading.Tasks.Task<TTask> WaitForCompletionAsync<TTask>(this KyyContracts.IPollable<TTask> client, [KyyContracts.Annotations.TaskId] string id, KyyContracts.WaitOptions? options = null, System.IProgress<KyyContracts.WaitProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class WaitOptions : System.IEquatable<KyyContracts.WaitOptions>
    {
        public WaitOptions() { }
        [KyyContracts.Annotations.PollingDeadline]
        public System.TimeSpan? Deadline { get; init; }
        public System.TimeProvider? TimeProvider { get; init; }
        public static KyyContracts.WaitOptions Default { get; }
    }
    public sealed class WaitProgress : System.IEquatable<KyyContracts.WaitProgress>
    {
        public WaitProgress() { }
        public System.TimeSpan? Age { get; init; }
        public required System.TimeSpan Elapsed { get; init; }
        public System.Exception? Error { get; init; }
        public KyyContracts.CompletionEstimate? Estimate { get; init; }
        public required string Id { get; init; }
        public System.TimeSpan? NextDelay { get; init; }
        public required int Polls { get; init; }
        public KyyContracts.TaskSnapshot? Snapshot { get; init; }
    }
    public abstract class WaitResult<TTask> : System.IEquatable<KyyContracts.WaitResult<TTask>>
    {
        public required System.TimeSpan Elapsed { get; init; }
        public required int Polls { get; init; }
        public sealed class Completed : KyyContracts.WaitResult<TTask>, System.IEquatable<KyyContracts.WaitResult<TTask>.Completed>
        {
            public Completed(TTask Task, System.Uri? ResultUrl) { }
            public System.Uri? ResultUrl { get; init; }
            public TTask Task { get; init; }
        }
        public sealed class DeadlineReached : KyyContracts.WaitResult<TTask>, System.IEquatable<KyyContracts.WaitResult<TTask>.DeadlineReached>
        {
            public DeadlineReached(KyyContracts.TaskSnapshot LastSnapshot) { }
            public KyyContracts.TaskSnapshot LastSnapshot { get; init; }
        }
        public sealed class Failed : KyyContracts.WaitResult<TTask>, System.IEquatable<KyyContracts.WaitResult<TTask>.Failed>
        {
            public Failed(TTask Task, string? FailureReason) { }
            public string? FailureReason { get; init; }
            public TTask Task { get; init; }
        }
    }
}
namespace KyyContracts.Annotations
{
    [System.AttributeUsage(System.AttributeTargets.Method)]
    public sealed class EndpointAttribute : System.Attribute
    {
        public EndpointAttribute(string method, string path) { }
        public string Method { get; }
        public string Path { get; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field)]
    public sealed class ExpiresAfterAttribute : System.Attribute
    {
        public ExpiresAfterAttribute(double seconds) { }
        public double Seconds { get; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field | System.AttributeTargets.Parameter)]
    public sealed class KnownValuesAttribute : System.Attribute
    {
        public KnownValuesAttribute(params string[] values) { }
        public System.Collections.Generic.IReadOnlyList<string> Values { get; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Parameter)]
    public sealed class PollingDeadlineAttribute : System.Attribute
    {
        public PollingDeadlineAttribute() { }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Parameter)]
    public sealed class PollingDelayAttribute : System.Attribute
    {
        public PollingDelayAttribute() { }
    }
    [System.AttributeUsage(System.AttributeTargets.Method)]
    public sealed class PollingOperationAttribute : System.Attribute
    {
        public PollingOperationAttribute() { }
        public double DeadlineSeconds { get; init; }
        public double EstimateFromSeconds { get; init; }
        public double EstimateToSeconds { get; init; }
        public double MaxDelaySeconds { get; init; }
        public double MinDelaySeconds { get; init; }
        public string? Selector { get; init; }
    }
    [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple=true)]
    public sealed class PollingVariantAttribute : System.Attribute
    {
        public PollingVariantAttribute(string name) { }
        public double DeadlineSeconds { get; init; }
        public double EstimateFromSeconds { get; init; }
        public double EstimateToSeconds { get; init; }
        public double MaxDelaySeconds { get; init; }
        public double MinDelaySeconds { get; init; }
        public string Name { get; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple=true)]
    public sealed class PresentWhenAttribute : System.Attribute
    {
        public PresentWhenAttribute(string member, object state) { }
        public string Member { get; }
        public object State { get; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Parameter)]
    public sealed class SecretAttribute : System.Attribute
    {
        public SecretAttribute() { }
    }
    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Property | System.AttributeTargets.Interface | System.AttributeTargets.Parameter)]
    public sealed class ServiceAddressAttribute : System.Attribute
    {
        public ServiceAddressAttribute() { }
        public ServiceAddressAttribute(string url) { }
        public string? Url { get; }
    }
    [System.AttributeUsage(System.AttributeTargets.Method | System.AttributeTargets.Property)]
    public sealed class StateGuardAttribute : System.Attribute
    {
        public StateGuardAttribute(params object[] states) { }
        public System.Collections.Generic.IReadOnlyList<object> States { get; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field | System.AttributeTargets.Parameter)]
    public sealed class StateTextAttribute : System.Attribute
    {
        public StateTextAttribute(System.Type stateType) { }
        public System.Type StateType { get; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Parameter)]
    public sealed class TaskIdAttribute : System.Attribute
    {
        public TaskIdAttribute() { }
        public string? Pattern { get; init; }
    }
    public enum TerminalKind
    {
        Success = 1,
        Failure = 2,
    }
    [System.AttributeUsage(System.AttributeTargets.Field)]
    public sealed class TerminalStateAttribute : System.Attribute
    {
        public TerminalStateAttribute(KyyContracts.Annotations.TerminalKind kind) { }
        public KyyContracts.Annotations.TerminalKind Kind { get; }
    }
}