namespace KyyContracts
{
    [KyyContracts.Annotations.ServiceAddress("https://zcbservice.aizfw.cn/kyyReactApiServer/")]
    public interface IVideoResultClient : KyyContracts.IPollable<KyyContracts.VideoTask>
    {
        [KyyContracts.Annotations.Endpoint("GET", "/v1/result/{id}")]
        [KyyContracts.Annotations.PollingOperation(DeadlineSeconds=1200D, MaxDelaySeconds=40D, MinDelaySeconds=20D, Selector="Model")]
        [KyyContracts.Annotations.PollingVariant("kyyvideo2", DeadlineSeconds=1200D, EstimateFromSeconds=120D, EstimateToSeconds=300D, MaxDelaySeconds=40D, MinDelaySeconds=20D)]
        [KyyContracts.Annotations.PollingVariant("kyyvideo2_fast", DeadlineSeconds=1200D, EstimateFromSeconds=60D, EstimateToSeconds=180D, MaxDelaySeconds=20D, MinDelaySeconds=10D)]
        [KyyContracts.Annotations.PollingVariant("kyyvideo2_fast_pro", DeadlineSeconds=1200D, EstimateFromSeconds=120D, EstimateToSeconds=240D, MaxDelaySeconds=20D, MinDelaySeconds=10D)]
        [KyyContracts.Annotations.PollingVariant("kyyvideo2_pro", DeadlineSeconds=1200D, EstimateFromSeconds=180D, EstimateToSeconds=360D, MaxDelaySeconds=40D, MinDelaySeconds=20D)]
        System.Threading.Tasks.Task<KyyContracts.VideoTask> GetVideoResultAsync([KyyContracts.Annotations.TaskId(Pattern="^video_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")] string id, System.Threading.CancellationToken cancellationToken = default);
    }
    public sealed class KyyVideoOptions
    {
        public KyyVideoOptions() { }
        [KyyContracts.Annotations.Secret]
        public string ApiKey { get; set; }
        [KyyContracts.Annotations.ServiceAddress]
        public System.Uri BaseAddress { get; set; }
        [KyyContracts.Annotations.PollingDeadline]
        public System.TimeSpan? Deadline { get; set; }
    }
    [KyyContracts.Annotations.ServiceAddress("https://zcbservice.aizfw.cn/kyyReactApiServer/")]
    public sealed class VideoResultClient : KyyContracts.IPollable<KyyContracts.VideoTask>, KyyContracts.IVideoResultClient
    {
        public VideoResultClient(System.Net.Http.HttpClient httpClient, KyyContracts.WaitOptions? waitDefaults = null) { }
        public System.Threading.Tasks.Task<KyyContracts.VideoTask> GetVideoResultAsync(string id, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public static class VideoResultContract
    {
        public const string Fingerprint = "540ce5e1da9e21ba14e00261344aeb3026f4b620c9d68d3039901aa9f27eaf86";
        public const string ServerUrl = "https://zcbservice.aizfw.cn/kyyReactApiServer/";
        public static KyyContracts.ApiContract Api { get; }
        public static class GetVideoResult
        {
            public const double DeadlineSeconds = 1200D;
            public const double MaxDelaySeconds = 40D;
            public const double MinDelaySeconds = 20D;
            public static KyyContracts.PollingContract Contract { get; }
            public static System.TimeSpan Deadline { get; }
            public static System.TimeSpan MaxDelay { get; }
            public static System.TimeSpan MinDelay { get; }
            public static class Kyyvideo2
            {
                public const double DeadlineSeconds = 1200D;
                public const double EstimateFromSeconds = 120D;
                public const double EstimateToSeconds = 300D;
                public const double MaxDelaySeconds = 40D;
                public const double MinDelaySeconds = 20D;
                public const string WireName = "kyyvideo2";
                public static System.TimeSpan Deadline { get; }
                public static System.TimeSpan EstimateFrom { get; }
                public static System.TimeSpan EstimateTo { get; }
                public static System.TimeSpan MaxDelay { get; }
                public static System.TimeSpan MinDelay { get; }
            }
            public static class Kyyvideo2Fast
            {
                public const double DeadlineSeconds = 1200D;
                public const double EstimateFromSeconds = 60D;
                public const double EstimateToSeconds = 180D;
                public const double MaxDelaySeconds = 20D;
                public const double MinDelaySeconds = 10D;
                public const string WireName = "kyyvideo2_fast";
                public static System.TimeSpan Deadline { get; }
                public static System.TimeSpan EstimateFrom { get; }
                public static System.TimeSpan EstimateTo { get; }
                public static System.TimeSpan MaxDelay { get; }
                public static System.TimeSpan MinDelay { get; }
            }
            public static class Kyyvideo2FastPro
            {
                public const double DeadlineSeconds = 1200D;
                public const double EstimateFromSeconds = 120D;
                public const double EstimateToSeconds = 240D;
                public const double MaxDelaySeconds = 20D;
                public const double MinDelaySeconds = 10D;
                public const string WireName = "kyyvideo2_fast_pro";
                public static System.TimeSpan Deadline { get; }
                public static System.TimeSpan EstimateFrom { get; }
                public static System.TimeSpan EstimateTo { get; }
                public static System.TimeSpan MaxDelay { get; }
                public static System.TimeSpan MinDelay { get; }
            }
            public static class Kyyvideo2Pro
            {
                public const double DeadlineSeconds = 1200D;
                public const double EstimateFromSeconds = 180D;
                public const double EstimateToSeconds = 360D;
                public const double MaxDelaySeconds = 40D;
                public const double MinDelaySeconds = 20D;
                public const string WireName = "kyyvideo2_pro";
                public static System.TimeSpan Deadline { get; }
                public static System.TimeSpan EstimateFrom { get; }
                public static System.TimeSpan EstimateTo { get; }
                public static System.TimeSpan MaxDelay { get; }
                public static System.TimeSpan MinDelay { get; }
            }
        }
    }
    [System.Text.Json.Serialization.JsonSerializable(typeof(KyyContracts.VideoTask))]
    [System.Text.Json.Serialization.JsonSourceGenerationOptions(RespectNullableAnnotations=true)]
    public sealed class VideoResultJsonContext : System.Text.Json.Serialization.JsonSerializerContext, System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public VideoResultJsonContext() { }
        public VideoResultJsonContext(System.Text.Json.JsonSerializerOptions options) { }
        protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<long> Int64 { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<string> String { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.Uri> Uri { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<KyyContracts.VideoTask> VideoTask { get; }
        public static KyyContracts.VideoResultJsonContext Default { get; }
        public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) { }
    }
    public sealed class VideoTask : System.IEquatable<KyyContracts.VideoTask>
    {
        public VideoTask() { }
        [System.Text.Json.Serialization.JsonPropertyName("created")]
        public required long Created { get; init; }
        [KyyContracts.Annotations.PresentWhen("Status", KyyContracts.VideoTaskStatus.Failed)]
        [System.Text.Json.Serialization.JsonPropertyName("error")]
        public string? Error { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public required string Id { get; init; }
        [KyyContracts.Annotations.StateGuard(new object[] {
                KyyContracts.VideoTaskStatus.Completed})]
        [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, "VideoUrl")]
        [System.Text.Json.Serialization.JsonIgnore]
        [get: System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, "VideoUrl")]
        public bool IsCompleted { get; }
        [KyyContracts.Annotations.StateGuard(new object[] {
                KyyContracts.VideoTaskStatus.Failed})]
        [System.Text.Json.Serialization.JsonIgnore]
        public bool IsFailed { get; }
        [KyyContracts.Annotations.StateGuard(new object[] {
                KyyContracts.VideoTaskStatus.Completed,
                KyyContracts.VideoTaskStatus.Failed})]
        [System.Text.Json.Serialization.JsonIgnore]
        public bool IsTerminal { get; }
        [KyyContracts.Annotations.KnownValues(new string[] {
                "kyyvideo2",
                "kyyvideo2_fast",
                "kyyvideo2_pro",
                "kyyvideo2_fast_pro"})]
        [System.Text.Json.Serialization.JsonPropertyName("model")]
        public required string Model { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("object")]
        [System.Text.Json.Serialization.JsonRequired]
        public string Object { get; init; }
        [System.Text.Json.Serialization.JsonIgnore]
        public KyyContracts.VideoTaskStatus Status { get; init; }
        [KyyContracts.Annotations.StateText(typeof(KyyContracts.VideoTaskStatus))]
        [System.Text.Json.Serialization.JsonPropertyName("status")]
        [System.Text.Json.Serialization.JsonRequired]
        public string StatusText { get; init; }
        [KyyContracts.Annotations.ExpiresAfter(86400D)]
        [KyyContracts.Annotations.PresentWhen("Status", KyyContracts.VideoTaskStatus.Completed)]
        [System.Text.Json.Serialization.JsonConverter(typeof(KyyContracts.AbsoluteUrlConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("video_url")]
        public System.Uri? VideoUrl { get; init; }
        [System.Text.Json.Serialization.JsonIgnore]
        public System.DateTimeOffset? VideoUrlValidUntil { get; }
        public TResult Match<TResult>(System.Func<KyyContracts.VideoTask, TResult> queued, System.Func<KyyContracts.VideoTask, TResult> processing, System.Func<KyyContracts.VideoTask, System.Uri, TResult> completed, System.Func<KyyContracts.VideoTask, string?, TResult> failed, System.Func<KyyContracts.VideoTask, TResult> unrecognized) { }
    }
    public enum VideoTaskStatus
    {
        Unrecognized = 0,
        [System.Runtime.Serialization.EnumMember(Value="queued")]
        Queued = 1,
        [System.Runtime.Serialization.EnumMember(Value="processing")]
        Processing = 2,
        [KyyContracts.Annotations.TerminalState(KyyContracts.Annotations.TerminalKind.Success)]
        [System.Runtime.Serialization.EnumMember(Value="completed")]
        Completed = 3,
        [KyyContracts.Annotations.TerminalState(KyyContracts.Annotations.TerminalKind.Failure)]
        [System.Runtime.Serialization.EnumMember(Value="failed")]
        Failed = 4,
    }
}