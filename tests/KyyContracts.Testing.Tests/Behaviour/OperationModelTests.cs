using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Tests.Behaviour;

public class OperationModelTests
{
    [Theory]
    [InlineData("/base/jobs/job-1/state", "job-1")]
    [InlineData("/base/jobs/any thing/state", "any thing")]
    [InlineData("/jobs/job-1/state", null)]
    [InlineData("/base/jobs/job-1/state/", null)]
    [InlineData("/base/jobs/job-1/State", null)]
    [InlineData("/base/jobs//state", null)]
    [InlineData("/base/jobs/a/b/state", null)]
    [InlineData("/base/jobs/job-1/state\n", null)]
    public void The_id_is_found_in_the_operations_path_alone(string path, string? id) =>
        new OperationModel(JobContract.Operation, "/base/", 0).IdIn(path).ShouldBe(id);

    [Fact]
    public void Other_parameters_and_pieces_of_regular_expressions_in_a_path_do_no_harm()
    {
        var contract = JobContract.Operation with { Path = "/v1.0/{tenant}/jobs({jobId})" };

        Jobs.Model(contract).IdIn("/v1.0/acme/jobs(job-1)").ShouldBe("job-1");
        Jobs.Model(contract).IdIn("/v1x0/acme/jobs(job-1)").ShouldBeNull();
    }

    [Fact]
    public void An_id_is_allowed_by_the_contracts_pattern_or_without_one_by_the_rules_of_paths()
    {
        Jobs.Model().Allows("job-1").ShouldBeTrue();
        Jobs.Model().Allows("job-x").ShouldBeFalse();
        Jobs.Model(JobContract.Operation with { IdPattern = null }).Allows("job-x").ShouldBeTrue();
        Jobs.Model(JobContract.Operation with { IdPattern = "." }).Allows("a b").ShouldBeFalse();
    }

    [Fact]
    public void A_contract_that_cannot_be_served_is_refused_by_name()
    {
        Should.Throw<ArgumentException>(() => Jobs.Model(JobContract.Operation with { IdPattern = "(" }))
            .Message.ShouldContain("id pattern of the contract's operation 'readJob'");
        Should.Throw<ArgumentException>(() => Jobs.Model(JobContract.Operation with { IdParameter = "id" }))
            .Message.ShouldContain("lacks its id parameter '{id}'");
    }
}
