using KyyContracts.Cli.Problems;

namespace KyyContracts.Cli.Tests.Problems;

public class TaskIdTests
{
    private static readonly PollingContract Contract = new()
    {
        OperationId = "getJob",
        Path = "/jobs/{id}",
        IdParameter = "id",
        IdPattern = "^(a+)+$",
        IdExample = "aaa",
        Terms = new PollingTerms(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(1)),
        States = [],
        Response = [],
    };

    [Fact]
    public void An_id_that_cannot_be_one_gets_a_hint() => TaskId.Hint(Contract, "b")!.ShouldContain("aaa");

    [Fact]
    public void An_id_that_could_be_one_gets_none() => TaskId.Hint(Contract, "aa").ShouldBeNull();

    [Fact]
    public void A_contract_without_a_pattern_says_nothing() =>
        TaskId.Hint(Contract with { IdPattern = null }, "b").ShouldBeNull();

    [Fact]
    public void A_pattern_that_takes_for_ever_says_nothing() =>
        TaskId.Hint(Contract, new string('a', 100) + "b").ShouldBeNull();
}
