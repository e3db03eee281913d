namespace KyyContracts.Testing.Tests.Scenarios;

public class DeterminismTests
{
    private const int Tasks = 50;

    [Fact]
    public async Task Many_waits_at_a_time_on_a_bad_day_are_the_same_each_time()
    {
        var first = await RunAsync(seed: 1);

        (await RunAsync(seed: 1)).ShouldBe(first);
        (await RunAsync(seed: 2)).ShouldNotBe(first);
    }

    /// <summary>The requests of fifty concurrent waits, each with its time.</summary>
    private static async Task<IReadOnlyList<string>> RunAsync(int seed)
    {
        using var service = new MockedService(HostKind.InMemory, new MockServerOptions
        {
            Seed = seed,
            AnyTaskExists = true,
            Faults = [MockFaultRule.Parse("error=503:0.1"), MockFaultRule.Parse("reset:0.1"), MockFaultRule.Parse("slow=3:0.2")],
        });

        await service.Server.RunAsync(() => Task.WhenAll(
            Enumerable.Range(0, Tasks).Select(number => service.Client.WaitForCompletionAsync(MockedService.NewId(number)))));

        service.ShouldBePolite();
        return [.. service.Server.Ledger.Requests.Select(request => $"{request.Elapsed} {request.TaskId} {request.StatusCode} {request.Fault}")];
    }
}
