using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules.Values;

public sealed class ShortDeadlineTests
{
    [Theory]
    [InlineData("return new RenderOptions { Deadline = {|KYY1006:TimeSpan.FromSeconds(30)|} };")]
    [InlineData("return new RenderOptions { Deadline = {|KYY1006:TimeSpan.FromSeconds(44.9)|} };")]
    [InlineData("return new RenderOptions { Deadline = {|KYY1006:new TimeSpan(0, 0, 5)|} };")]
    [InlineData("return new RenderOptions { Deadline = {|KYY1006:new(0, 0, 5)|} };")]
    [InlineData("return new RenderOptions { Deadline = {|KYY1006:TimeSpan.FromMinutes(1) / 2|} };")]
    [InlineData("return new RenderOptions { Deadline = {|KYY1006:TimeSpan.Parse(\"00:00:10\")|} };")]
    [InlineData("return new RenderOptions { Deadline = {|KYY1006:ids.Length > 0 ? TimeSpan.FromSeconds(5) : TimeSpan.FromSeconds(10)|} };")]
    [InlineData("var length = TimeSpan.FromSeconds(5); return new RenderOptions() with { Deadline = {|KYY1006:length|} };")]
    [InlineData("const int Seconds = 5; var options = new RenderOptions(); options.Deadline = {|KYY1006:TimeSpan.FromSeconds(Seconds * 2)|}; return options;")]
    [InlineData("return new RenderOptions { Deadline = {|KYY1006:Pause|} };")]
    [InlineData("Action<RenderOptions> configure = options => options.Deadline = {|KYY1006:TimeSpan.FromMilliseconds(500)|}; return configure;")]
    [InlineData("return new RenderOptions { Deadline = {|KYY1006:TimeSpan.FromSeconds(39) + Pause|} };")]
    [InlineData("return new RenderOptions { Deadline = {|KYY1006:TimeSpan.FromSeconds(49) - Pause|} };")]
    [InlineData("return new RenderOptions { Deadline = {|KYY1006:Pause * 8|} };")]
    [InlineData("return new RenderOptions { Deadline = {|KYY1006:TimeSpan.FromSeconds(88) / 2|} };")]
    [InlineData("return new RenderOptions { Deadline = {|KYY1006:TimeSpan.FromSeconds(20) - -Pause|} };")]
    public Task A_deadline_before_the_smallest_estimate_is_found_in(string statements) =>
        Analysis.VerifyAsync(RenderContract.Method(statements), "KYY1006");

    [Theory]
    [InlineData("TimeSpan.FromSeconds(45)")]
    [InlineData("TimeSpan.FromMinutes(20)")]
    [InlineData("ids.Length > 0 ? TimeSpan.FromSeconds(5) : TimeSpan.FromMinutes(10)")]
    [InlineData("TimeSpan.FromSeconds(40) + Pause")]
    [InlineData("TimeSpan.FromSeconds(50) - Pause")]
    [InlineData("Pause * 9")]
    [InlineData("TimeSpan.FromSeconds(90) / 2")]
    [InlineData("-Pause")]
    [InlineData("TimeSpan.FromSeconds('!')")]
    [InlineData("_configured")]
    [InlineData("TimeSpan.FromSeconds(ids.Length)")]
    [InlineData("TimeSpan.Parse(id)")]
    [InlineData("TimeSpan.Zero")]
    [InlineData("TimeSpan.FromSeconds(-5)")]
    [InlineData("null")]
    [InlineData("default")]
    public Task Nothing_is_reported_for(string deadline) =>
        Analysis.VerifyAsync(RenderContract.Method($"return new RenderOptions {{ Deadline = {deadline} }};"), "KYY1006");

    [Fact]
    public Task A_number_is_not_known_to_be_of_seconds() => Analysis.VerifyAsync(
        """
        using KyyContracts.Annotations;
        class Use { static void Wait([PollingDeadline] int deadline) { } static void Go() => Wait(5); }
        """,
        "KYY1006");

    [Fact]
    public Task Without_an_estimate_every_deadline_may_do() => Analysis.VerifyByAsync(
        RenderContract.Source.Replace("EstimateFromSeconds", "DeadlineSeconds", StringComparison.Ordinal).Replace("EstimateToSeconds", "MaxDelaySeconds", StringComparison.Ordinal)
            .Replace("MaxDelaySeconds = 60, ", "", StringComparison.Ordinal).Replace("MaxDelaySeconds = 24, ", "", StringComparison.Ordinal)
            .Replace("DeadlineSeconds = 900, ", "", StringComparison.Ordinal),
        RenderContract.Method("return new RenderOptions { Deadline = TimeSpan.FromSeconds(1) };"),
        "KYY1006");

    [Theory]
    [InlineData("await slow.WaitForCompletionAsync(id, new WaitOptions { Deadline = {|KYY1006:TimeSpan.FromSeconds(599)|} });")]
    [InlineData("await slow.TryWaitForCompletionAsync(id, WaitOptions.Default with { Deadline = {|KYY1006:Minute|} }, cancellationToken: token);")]
    [InlineData("await slow.WaitForCompletionAsync(id, new WaitOptions { Deadline = TimeSpan.FromSeconds(600) });")]
    [InlineData("await quick.WaitForCompletionAsync(id, new WaitOptions { Deadline = {|KYY1006:TimeSpan.FromSeconds(19)|} });")]
    [InlineData("await quick.WaitForCompletionAsync(id, new WaitOptions { Deadline = Minute });")]
    [InlineData("await slow.WaitForCompletionAsync(id, new WaitOptions { Deadline = configured });")]
    [InlineData("var options = new WaitOptions { Deadline = Minute }; await slow.WaitForCompletionAsync(id, options);")]
    [InlineData("var options = new WaitOptions { Deadline = {|KYY1006:TimeSpan.FromSeconds(5)|} }; await slow.WaitForCompletionAsync(id, options);")]
    [InlineData("IPollable<Slow> direct = slow; await direct.WaitForCompletionAsync(id, new WaitOptions { Deadline = {|KYY1006:TimeSpan.FromSeconds(599)|} });")]
    public Task A_wait_is_held_against_the_contract_of_its_client(string statements) =>
        Analysis.VerifyByAsync("", PollableRenders.Method(statements), "KYY1006");

    [Fact]
    public async Task A_contract_in_a_referenced_assembly_is_asked()
    {
        var library = Analysis.Compile(withContract: true, RenderContract.Source);
        using var image = new MemoryStream();
        library.Emit(image).Success.ShouldBeTrue();
        var consumer = Analysis.Compile(withContract: true, RenderContract.Method("return new RenderOptions { Deadline = TimeSpan.FromSeconds(30) };"))
            .AddReferences(Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(image.ToArray()));

        var found = (await Analysis.RunAsync(consumer)).ShouldHaveSingleItem();
        found.GetMessage(null).ShouldBe(
            "This wait lasts 30 s at most; by the contract's estimates no task is done before 45 s. It ends without a result. Wait longer, or leave the deadline to the contract.");
        (await Analysis.RunAsync(consumer.AddReferences(Analysis.Assembly("xunit.core")))).ShouldBeEmpty();
    }
}
