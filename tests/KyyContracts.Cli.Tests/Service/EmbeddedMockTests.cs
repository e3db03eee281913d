using KyyContracts.Cli.Service;

namespace KyyContracts.Cli.Tests.Service;

public class EmbeddedMockTests
{
    private static readonly PollingContract Contract = new()
    {
        OperationId = "getJob",
        Path = "/jobs/{id}",
        IdParameter = "id",
        Terms = new PollingTerms(TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(9), TimeSpan.FromMinutes(30)),
        States = [],
        Response = [],
    };

    [Fact]
    public void The_slowest_usual_task_takes_well_under_a_minute()
    {
        var contract = Contract with
        {
            Variants =
            [
                new PollingVariant("quick", Contract.Terms with { Estimate = new(TimeSpan.Zero, TimeSpan.FromMinutes(1)) }),
                new PollingVariant("slow", Contract.Terms with { Estimate = new(TimeSpan.Zero, TimeSpan.FromHours(5)) }),
            ],
        };

        (TimeSpan.FromHours(5) / EmbeddedMock.TimeScale(contract)).ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Time_never_runs_slower_than_real_time() => EmbeddedMock.TimeScale(Contract).ShouldBe(1);
}
