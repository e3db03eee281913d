using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Options;

public sealed class ModelsTests
{
    private static string EveryFifteenSeconds(string id) => RenderContract.Method($$"""
        while (true)
        {
            var task = await {|{{id}}:client.GetRenderAsync(id, token)|};
            if (task.IsOver()) return task;
            await Task.Delay(15000, token);
        }
        """);

    [Theory]
    [InlineData("final", "KYY1001")]
    [InlineData("FINAL", "KYY1001")]
    [InlineData("draft", "KYY1009")]
    [InlineData("final, draft", "KYY1009")]
    [InlineData("final | draft", "KYY1009")]
    [InlineData("final, nothing", "KYY1001")]
    [InlineData("nothing", "KYY1009")]
    [InlineData(",", "KYY1009")]
    [InlineData("", "KYY1009")]
    public Task The_fastest_model_in_use_sets_the_threshold(string models, string id) =>
        Analysis.VerifyWithAsync($"[*.cs]\nkyy.models = {models}", EveryFifteenSeconds(id), "KYY1001", "KYY1009");

    [Fact]
    public Task A_model_without_numbers_of_its_own_has_those_of_the_operation() => Analysis.VerifyWithAsync(
        "[*.cs]\nkyy.models = plain",
        """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using KyyContracts.Annotations;

        internal sealed class Job { [KnownValues("plain", "quick")] public string Kind { get; set; } = ""; }

        internal interface IJobs
        {
            [PollingOperation(MinDelaySeconds = 30, Selector = nameof(Job.Kind))]
            [PollingVariant("quick", MinDelaySeconds = 10)]
            Task<Job> GetAsync(string id, CancellationToken token);
        }

        internal static class Program
        {
            public static async Task RunAsync(IJobs jobs, string id, CancellationToken token)
            {
                for (var i = 0; i < 9; i++)
                {
                    await Task.Delay(15000, token);
                    var job = await {|KYY1001:jobs.GetAsync(id, token)|};
                    Console.WriteLine(job);
                }
            }
        }
        """,
        "KYY1001", "KYY1009");
}
