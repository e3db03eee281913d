using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class OperationTests
{
    [Theory]
    [InlineData("[Endpoint(\"GET\", \"/a/{id}\")] [PollingOperation]", "GET /a/{id} String 0")]
    [InlineData("[Endpoint(\"POST\", \"/a\")]", "POST /a - 0")]
    [InlineData("[PollingOperation(EstimateFromSeconds = 30, EstimateToSeconds = 90)]", "- - String 30")]
    [InlineData("[PollingOperation(EstimateToSeconds = 90)]", "- - String 90")]
    [InlineData("[PollingOperation(EstimateFromSeconds = 60)] [PollingVariant(\"x\", EstimateFromSeconds = 40)] [PollingVariant(\"y\", EstimateToSeconds = 50)] [PollingVariant(\"z\")]", "- - String 40")]
    [InlineData("[Obsolete]", null)]
    [InlineData("[PollingVariant(\"x\", EstimateFromSeconds = 40)]", null)]
    public void A_request_is_read_off_its_method(string attributes, string? told) =>
        Told(Operation.Of(Declared.In($"public interface IAsk {{ {attributes} Task<string> Ask(); }}").Method("IAsk", "Ask"))).ShouldBe(told);

    [Fact]
    public void An_endpoint_of_another_shape_is_no_request() => Told(Operation.Of(Declared.Alone("""
        namespace KyyContracts.Annotations { public class EndpointAttribute(string path) : System.Attribute; }
        public interface IAsk { [KyyContracts.Annotations.Endpoint("/a")] string Ask(); }
        """).Method("IAsk", "Ask"))).ShouldBeNull();

    private static string? Told(Operation? operation) => operation is null ? null
        : $"{operation.Verb ?? "-"} {operation.Path ?? "-"} {operation.TaskType?.Name ?? "-"} {operation.SmallestEstimate}";
}
