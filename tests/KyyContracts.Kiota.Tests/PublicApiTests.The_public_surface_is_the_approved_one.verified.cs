namespace KyyContracts.Kiota
{
    [KyyContracts.Annotations.ServiceAddress("https://zcbservice.aizfw.cn/kyyReactApiServer/")]
    public class KyyVideoApiClient : Microsoft.Kiota.Abstractions.BaseRequestBuilder, KyyContracts.IPollable<KyyContracts.Kiota.Models.VideoTask>
    {
        public KyyVideoApiClient(Microsoft.Kiota.Abstractions.IRequestAdapter requestAdapter) { }
        public KyyContracts.Kiota.V1.V1RequestBuilder V1 { get; }
        public KyyContracts.WaitOptions WaitDefaults { get; init; }
    }
    public static class KyyVideoApiContract
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
    public sealed class KyyVideoKiotaOptions
    {
        public KyyVideoKiotaOptions() { }
        [KyyContracts.Annotations.Secret]
        public string ApiKey { get; set; }
        [KyyContracts.Annotations.ServiceAddress]
        public System.Uri BaseAddress { get; set; }
        [KyyContracts.Annotations.PollingDeadline]
        public System.TimeSpan? Deadline { get; set; }
    }
}
namespace KyyContracts.Kiota.Models
{
    public class VideoTask : Microsoft.Kiota.Abstractions.Serialization.IAdditionalDataHolder, Microsoft.Kiota.Abstractions.Serialization.IParsable
    {
        public VideoTask() { }
        public System.Collections.Generic.IDictionary<string, object> AdditionalData { get; set; }
        public long Created { get; set; }
        [KyyContracts.Annotations.PresentWhen("Status", KyyContracts.Kiota.Models.VideoTaskStatus.Failed)]
        public string? Error { get; set; }
        public string Id { get; set; }
        [KyyContracts.Annotations.StateGuard(new object[] {
                KyyContracts.Kiota.Models.VideoTaskStatus.Completed})]
        [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, "VideoUrl")]
        [get: System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, "VideoUrl")]
        public bool IsCompleted { get; }
        [KyyContracts.Annotations.StateGuard(new object[] {
                KyyContracts.Kiota.Models.VideoTaskStatus.Failed})]
        public bool IsFailed { get; }
        [KyyContracts.Annotations.StateGuard(new object[] {
                KyyContracts.Kiota.Models.VideoTaskStatus.Completed,
                KyyContracts.Kiota.Models.VideoTaskStatus.Failed})]
        public bool IsTerminal { get; }
        [KyyContracts.Annotations.KnownValues(new string[] {
                "kyyvideo2",
                "kyyvideo2_fast",
                "kyyvideo2_pro",
                "kyyvideo2_fast_pro"})]
        public string Model { get; set; }
        public string Object { get; set; }
        public KyyContracts.Kiota.Models.VideoTaskStatus Status { get; set; }
        [KyyContracts.Annotations.StateText(typeof(KyyContracts.Kiota.Models.VideoTaskStatus))]
        public string StatusText { get; set; }
        [KyyContracts.Annotations.ExpiresAfter(86400D)]
        [KyyContracts.Annotations.PresentWhen("Status", KyyContracts.Kiota.Models.VideoTaskStatus.Completed)]
        public System.Uri? VideoUrl { get; set; }
        public System.DateTimeOffset? VideoUrlValidUntil { get; }
        public virtual System.Collections.Generic.IDictionary<string, System.Action<Microsoft.Kiota.Abstractions.Serialization.IParseNode>> GetFieldDeserializers() { }
        public TResult Match<TResult>(System.Func<KyyContracts.Kiota.Models.VideoTask, TResult> queued, System.Func<KyyContracts.Kiota.Models.VideoTask, TResult> processing, System.Func<KyyContracts.Kiota.Models.VideoTask, System.Uri, TResult> completed, System.Func<KyyContracts.Kiota.Models.VideoTask, string?, TResult> failed, System.Func<KyyContracts.Kiota.Models.VideoTask, TResult> unrecognized) { }
        public virtual void Serialize(Microsoft.Kiota.Abstractions.Serialization.ISerializationWriter writer) { }
        public static KyyContracts.Kiota.Models.VideoTask CreateFromDiscriminatorValue(Microsoft.Kiota.Abstractions.Serialization.IParseNode parseNode) { }
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
namespace KyyContracts.Kiota.V1.Result.Item
{
    public class ResultItemRequestBuilder : Microsoft.Kiota.Abstractions.BaseRequestBuilder
    {
        public ResultItemRequestBuilder(System.Collections.Generic.Dictionary<string, object> pathParameters, Microsoft.Kiota.Abstractions.IRequestAdapter requestAdapter) { }
        public ResultItemRequestBuilder(string rawUrl, Microsoft.Kiota.Abstractions.IRequestAdapter requestAdapter) { }
        [KyyContracts.Annotations.Endpoint("GET", "/v1/result/{id}")]
        [KyyContracts.Annotations.PollingOperation(DeadlineSeconds=1200D, MaxDelaySeconds=40D, MinDelaySeconds=20D, Selector="Model")]
        [KyyContracts.Annotations.PollingVariant("kyyvideo2", DeadlineSeconds=1200D, EstimateFromSeconds=120D, EstimateToSeconds=300D, MaxDelaySeconds=40D, MinDelaySeconds=20D)]
        [KyyContracts.Annotations.PollingVariant("kyyvideo2_fast", DeadlineSeconds=1200D, EstimateFromSeconds=60D, EstimateToSeconds=180D, MaxDelaySeconds=20D, MinDelaySeconds=10D)]
        [KyyContracts.Annotations.PollingVariant("kyyvideo2_fast_pro", DeadlineSeconds=1200D, EstimateFromSeconds=120D, EstimateToSeconds=240D, MaxDelaySeconds=20D, MinDelaySeconds=10D)]
        [KyyContracts.Annotations.PollingVariant("kyyvideo2_pro", DeadlineSeconds=1200D, EstimateFromSeconds=180D, EstimateToSeconds=360D, MaxDelaySeconds=40D, MinDelaySeconds=20D)]
        public System.Threading.Tasks.Task<KyyContracts.Kiota.Models.VideoTask?> GetAsync(System.Action<Microsoft.Kiota.Abstractions.RequestConfiguration<Microsoft.Kiota.Abstractions.DefaultQueryParameters>>? requestConfiguration = null, System.Threading.CancellationToken cancellationToken = default) { }
        public Microsoft.Kiota.Abstractions.RequestInformation ToGetRequestInformation(System.Action<Microsoft.Kiota.Abstractions.RequestConfiguration<Microsoft.Kiota.Abstractions.DefaultQueryParameters>>? requestConfiguration = null) { }
        public KyyContracts.Kiota.V1.Result.Item.ResultItemRequestBuilder WithUrl(string rawUrl) { }
    }
}
namespace KyyContracts.Kiota.V1.Result
{
    public class ResultRequestBuilder : Microsoft.Kiota.Abstractions.BaseRequestBuilder
    {
        public ResultRequestBuilder(System.Collections.Generic.Dictionary<string, object> pathParameters, Microsoft.Kiota.Abstractions.IRequestAdapter requestAdapter) { }
        public ResultRequestBuilder(string rawUrl, Microsoft.Kiota.Abstractions.IRequestAdapter requestAdapter) { }
        public KyyContracts.Kiota.V1.Result.Item.ResultItemRequestBuilder this[string position] { get; }
    }
}
namespace KyyContracts.Kiota.V1
{
    public class V1RequestBuilder : Microsoft.Kiota.Abstractions.BaseRequestBuilder
    {
        public V1RequestBuilder(System.Collections.Generic.Dictionary<string, object> pathParameters, Microsoft.Kiota.Abstractions.IRequestAdapter requestAdapter) { }
        public V1RequestBuilder(string rawUrl, Microsoft.Kiota.Abstractions.IRequestAdapter requestAdapter) { }
        public KyyContracts.Kiota.V1.Result.ResultRequestBuilder Result { get; }
    }
}