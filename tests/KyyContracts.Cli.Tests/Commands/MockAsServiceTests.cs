using KyyContracts.Cli.Tests.Support;
using KyyContracts.TestSupport;

namespace KyyContracts.Cli.Tests.Commands;

/// <summary>The tests that hold of the service whoever plays it, run as against the real one.</summary>
public class MockAsServiceTests
{
    [Fact]
    public Task Every_contract_test_passes_against_the_mock_server_of_the_command_line() => RunningMock.WithAsync(
        async mock =>
        {
            var folder = AppContext.BaseDirectory.Replace("KyyContracts.Cli.Tests", "KyyContracts.Testing.Tests", StringComparison.Ordinal);
            var variables = new Dictionary<string, string>
            {
                ["KYY_BASE_URL"] = mock.Address.AbsoluteUri,
                ["KYY_API_KEY"] = mock.Key,
                ["KYY_TASK_ID"] = TestTask.Id,
            };

            var run = await DotNet.RunAsync(
                folder, variables, "vstest", "KyyContracts.Testing.Tests.dll", "--TestCaseFilter:FullyQualifiedName~ServiceContractTests");

            run.ShouldSucceed().Output.ShouldMatch("Failed: +0, Passed: +[1-9][0-9]*, Skipped: +0");
        },
        "--named-only", "--task", TestTask.Id);
}
