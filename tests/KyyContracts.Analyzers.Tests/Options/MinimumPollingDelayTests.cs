using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Options;

public sealed class MinimumPollingDelayTests
{
    private static string Loop(string id, int seconds) => RenderContract.Method($$"""
        while (true)
        {
            var task = await {{(id.Length == 0 ? "client.GetRenderAsync(id, token)" : $"{{|{id}:client.GetRenderAsync(id, token)|}}")}};
            if (task.IsOver()) return task;
            await Task.Delay(TimeSpan.FromSeconds({{seconds}}), token);
        }
        """);

    [Theory]
    [InlineData("4", "", 5)]
    [InlineData("5", "", 5)]
    [InlineData("6", "KYY1001", 5)]
    [InlineData("6", "", 15)]
    [InlineData("20", "KYY1001", 15)]
    [InlineData("60", "KYY1001", 45)]
    [InlineData("00:01:00", "KYY1001", 45)]
    [InlineData("0.5", "", 1)]
    public Task A_pause_is_too_short_below_what_the_project_says(string delay, string id, int seconds) => Analysis.VerifyWithAsync(
        $"[*.cs]\nkyy.minimum_polling_delay = {delay}", Loop(id, seconds), "KYY1001", "KYY1002", "KYY1009");

    [Theory]
    [InlineData("soon", "KYY1001", 5)]
    [InlineData("0", "KYY1001", 5)]
    [InlineData("-3", "KYY1009", 15)]
    [InlineData("", "KYY1009", 15)]
    public Task A_length_that_is_none_leaves_it_to_the_contract(string delay, string id, int seconds) => Analysis.VerifyWithAsync(
        $"[*.cs]\nkyy.minimum_polling_delay = {delay}", Loop(id, seconds), "KYY1001", "KYY1002", "KYY1009");

    [Fact]
    public Task A_poll_without_any_pause_stays_one() => Analysis.VerifyWithAsync(
        "[*.cs]\nkyy.minimum_polling_delay = 0.1",
        RenderContract.Method("while (!(await {|KYY1002:client.GetRenderAsync(id, token)|}).IsOver()) { } return null;"),
        "KYY1001", "KYY1002", "KYY1009");

    [Fact]
    public Task It_holds_in_its_section_alone() => Analysis.VerifyWithAsync(
        "[Other*.cs]\nkyy.minimum_polling_delay = 2", Loop("KYY1001", 5), "KYY1001", "KYY1009");

    [Theory]
    [InlineData("2", "the contract recommends 30–60 s (draft: 12–24 s). The service may limit the rate. Pause at least 2 s ")]
    [InlineData("90", "the contract recommends 30–60 s (draft: 12–24 s), and kyy.minimum_polling_delay is 90 s. The service may limit the rate. Pause at least 90 s ")]
    public async Task The_message_says_whose_pause_it_is(string delay, string text)
    {
        var source = Loop(string.Empty, 1);

        var found = await Analysis.RunAsync(
            Analysis.CompileConsumer(source), $"[*.cs]\nkyy.minimum_polling_delay = {delay}");

        found.Where(diagnostic => diagnostic.Id == "KYY1001").ShouldHaveSingleItem().GetMessage(null).ShouldContain(text);
    }
}
