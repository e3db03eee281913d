using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;

namespace KyyContracts.Testing.Tests.Scenarios;

/// <summary>Many tests at a time, each with a server of its own.</summary>
public class ParallelTests
{
    private const int Tests = 200;

    [Fact]
    public async Task Two_hundred_tests_in_memory_do_not_see_each_other()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, Tests), async (test, _) => await RunAsync(HostKind.InMemory, test));
    }

    [Fact]
    public async Task Two_hundred_tests_on_sockets_do_not_see_each_other_and_leave_no_port()
    {
        var ports = new ConcurrentBag<int>();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Tests),
            async (test, _) => ports.Add((await RunAsync(HostKind.Sockets, test)).Port));

        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(listener => listener.Address.Equals(IPAddress.Loopback)).Select(listener => listener.Port);
        ports.Count.ShouldBe(Tests);
        listening.Intersect(ports).Count().ShouldBeLessThan(ports.Count / 10, "others may have been given a freed port since");
    }

    [Fact]
    public async Task Servers_in_memory_leave_no_threads()
    {
        await RunAsync(HostKind.InMemory, 0);
        using var process = Process.GetCurrentProcess();
        var before = process.Threads.Count;
        for (var test = 0; test < Tests; test++)
        {
            await RunAsync(HostKind.InMemory, test);
        }

        process.Refresh();
        process.Threads.Count.ShouldBeLessThan(before + (Tests / 2), "the other tests' threads come and go");
    }

    /// <summary>A test of its own: another task and another seed, with the same id as all the others.</summary>
    private static async Task<Uri> RunAsync(HostKind host, int test)
    {
        using var service = new MockedService(host, new MockServerOptions { Seed = test });
        var life = TimeSpan.FromSeconds(1 + test);
        var last = MockedService.Contract.States
            .First(state => state.Next.Any(next => MockedService.Contract.KindOf(next) == TaskStateKind.Success));
        service.Server.Task(MockedService.Id).Variant($"variant {test}").Stays(last.Name, life).Completes();

        var task = await service.WaitAsync(MockedService.Id);

        task.Variant.ShouldBe($"variant {test}");
        service.Time.Elapsed.ShouldBeGreaterThanOrEqualTo(life);
        service.Server.Ledger.Scorecard.Tasks.ShouldHaveSingleItem();
        service.ShouldBePolite();
        return service.Server.BaseAddress;
    }
}
