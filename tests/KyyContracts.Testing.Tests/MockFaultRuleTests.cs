namespace KyyContracts.Testing.Tests;

public class MockFaultRuleTests
{
    [Theory]
    [InlineData("reset", "reset", null, 1, 1)]
    [InlineData("dropped@2", "dropped", 2, 1, 1)]
    [InlineData("error=503@1-4", "error", 1, 4, 1)]
    [InlineData("html:0.1", "html", null, 1, 0.1)]
    [InlineData("slow=2.5@3:0.5", "slow", 3, 1, 0.5)]
    [InlineData("clock=-3600", "clock", null, 1, 1)]
    [InlineData("missing=a:b@3", "missing", 3, 1, 1)]
    public void A_text_is_read(string text, string name, int? at, int times, double probability)
    {
        var rule = MockFaultRule.Parse(text);

        rule.Fault.Name.ShouldBe(name);
        rule.AtPoll.ShouldBe(at);
        rule.Times.ShouldBe(times);
        rule.Probability.ShouldBe(probability);
    }

    [Theory]
    [InlineData("")]
    [InlineData("explode")]
    [InlineData("reset=1")]
    [InlineData("reset@0")]
    [InlineData("reset@5-2")]
    [InlineData("reset:2")]
    [InlineData("reset:")]
    [InlineData("error")]
    [InlineData("error=200")]
    [InlineData("error=600")]
    [InlineData("slow=-1")]
    [InlineData("slow=1e9")]
    [InlineData("clock=99999999999999")]
    [InlineData("missing")]
    [InlineData("missing=")]
    public void A_text_that_is_no_rule_is_named_with_what_would_be_one(string text) =>
        Should.Throw<FormatException>(() => MockFaultRule.Parse(text)).Message.ShouldStartWith($"'{text}' is no fault: ");

    [Fact]
    public void Numbers_out_of_range_are_refused_by_tasks_and_servers()
    {
        using var server = MockServer.InMemory(JobContract.Api);
        foreach (var rule in new[]
        {
            new MockFaultRule(MockFault.Reset) { AtPoll = 0 },
            new MockFaultRule(MockFault.Reset) { Times = 0 },
            new MockFaultRule(MockFault.Reset) { Probability = 1.1 },
            new MockFaultRule(MockFault.Reset) { Probability = double.NaN },
        })
        {
            Should.Throw<ArgumentException>(() => server.Task("job-1").Suffers(rule));
            Should.Throw<ArgumentException>(() => MockServer.InMemory(JobContract.Api, new() { Faults = [rule] }))
                .Message.ShouldStartWith("MockServerOptions.Faults ");
        }
    }
}
