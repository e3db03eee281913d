using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace KyyContracts.Testing.Tests;

public class MockServerTests
{
    [Fact]
    public void The_base_address_is_on_the_loopback_address_and_keeps_the_path_of_the_contracts_server()
    {
        using var server = MockServer.Start(JobContract.Api);

        server.BaseAddress.Host.ShouldBe("127.0.0.1");
        server.BaseAddress.AbsolutePath.ShouldBe("/deep/base/");
    }

    [Fact]
    public void A_key_is_made_for_each_server_unless_one_is_given()
    {
        using var one = MockServer.Start(JobContract.Api);
        using var other = MockServer.Start(JobContract.Api);
        using var third = MockServer.Start(JobContract.Api, new() { ApiKey = "given" });

        one.ApiKey.ShouldNotBe(other.ApiKey);
        third.ApiKey.ShouldBe("given");
    }

    [Fact]
    public void The_clock_is_the_given_one_in_real_time_and_a_faster_one_otherwise()
    {
        using var served = new ServedContract();
        using var faster = new ServedContract(options: new() { TimeScale = 60 });
        var start = faster.Server.Clock.GetUtcNow();

        faster.Time.Advance(TimeSpan.FromSeconds(1));

        served.Server.Clock.ShouldBeSameAs(served.Time);
        (faster.Server.Clock.GetUtcNow() - start).ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_time_scale_makes_lives_pass_faster()
    {
        using var served = new ServedContract(options: new() { TimeScale = 60 });
        served.Server.Task("job-1").Stays("RUNNING", TimeSpan.FromMinutes(2)).Completes();

        served.Time.Advance(TimeSpan.FromSeconds(1.9));
        (await served.PhaseAsync("job-1")).ShouldBe("RUNNING");
        served.Time.Advance(TimeSpan.FromSeconds(0.1));

        (await served.PhaseAsync("job-1")).ShouldBe("SUCCEEDED");
    }

    [Fact]
    public async Task Any_allowed_id_has_a_task_where_the_options_say_so_and_its_life_begins_when_it_is_first_seen()
    {
        using var served = new ServedContract(options: new() { AnyTaskExists = true });
        served.Time.Advance(TimeSpan.FromDays(1));

        var first = await served.PollAsync("job-77");
        var created = served.Time.GetUtcNow().ToUnixTimeSeconds();
        served.Time.Advance(TimeSpan.FromSeconds(90));

        first.GetProperty("phase").GetString().ShouldBe("PENDING");
        first.GetProperty("since").GetInt64().ShouldBe(created);
        (await served.PhaseAsync("job-77")).ShouldBe("SUCCEEDED");
        (await served.PollAsync("job-77")).GetProperty("since").GetInt64().ShouldBe(created);
        (await served.Http.GetAsync(ServedContract.PathOf("job-x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void The_same_id_gives_the_same_task()
    {
        using var server = MockServer.Start(JobContract.Api);

        server.Task("job-1").ShouldBeSameAs(server.Task("job-1"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("a%2Fb")]
    [InlineData("a?b")]
    public void An_id_that_cannot_stand_in_a_path_is_refused(string id)
    {
        using var server = MockServer.Start(JobContract.Api);

        Should.Throw<ArgumentException>(() => server.Task(id)).Message.ShouldContain("cannot be a task's id");
    }

    [Fact]
    public async Task Each_operation_of_a_contract_answers_for_its_own_tasks()
    {
        var other = JobContract.Operation with { OperationId = "readBatch", Path = "/batches/{jobId}" };
        using var served = new ServedContract(JobContract.Create(JobContract.Operation, other));
        served.Server.Task("job-1", "readBatch");

        (await served.Http.GetAsync("batches/job-1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await served.Http.GetAsync(ServedContract.PathOf("job-1"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Should.Throw<ArgumentException>(() => served.Server.Task("job-2")).Message.ShouldContain("'readJob', 'readBatch'");
        Should.Throw<ArgumentException>(() => served.Server.Task("job-1", "readJob")).Message.ShouldContain("'readBatch'");
    }

    [Fact]
    public async Task Servers_in_parallel_know_nothing_of_each_other()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 20), async (number, cancellationToken) =>
        {
            using var served = new ServedContract();
            served.Server.Task($"job-{number}").Stays("PENDING", TimeSpan.FromSeconds(1));

            (await served.PhaseAsync($"job-{number}")).ShouldBe("PENDING");
            using var response = await served.Http.GetAsync(ServedContract.PathOf($"job-{number + 1}"), cancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        });
    }

    [Fact]
    public async Task Many_clients_of_many_tasks_each_see_a_life_in_order()
    {
        using var served = new ServedContract();
        var ids = Enumerable.Range(0, 40).Select(number => $"job-{number}").ToArray();
        foreach (var id in ids)
        {
            served.Server.Task(id).Stays("PENDING", TimeSpan.FromSeconds(10)).Stays("RUNNING", TimeSpan.FromSeconds(10)).Completes();
        }

        foreach (var expected in new[] { "PENDING", "RUNNING", "SUCCEEDED", "SUCCEEDED" })
        {
            var phases = await Task.WhenAll(ids.Concat(ids).Select(served.PhaseAsync));
            phases.ShouldAllBe(phase => phase == expected);
            served.Time.Advance(TimeSpan.FromSeconds(10));
        }
    }

    [Fact]
    public async Task Disposal_frees_the_port_at_once_and_may_come_twice()
    {
        var server = StartOnFixedPort();
        var port = server.BaseAddress.Port;
        using var http = new HttpClient();
        using (await http.GetAsync(server.BaseAddress))
        {
        }

        await server.DisposeAsync();
        server.Dispose();

        await Should.ThrowAsync<SocketException>(async () =>
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port);
        });
        using var next = MockServer.Start(JobContract.Api, new() { Port = port });
        next.BaseAddress.Port.ShouldBe(port);
    }

    [Fact]
    public void A_taken_port_is_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        Should.Throw<IOException>(() => MockServer.Start(JobContract.Api, new() { Port = port }))
            .Message.ShouldContain($"port {port} ");
    }

    [Fact]
    public async Task The_given_key_is_accepted()
    {
        using var server = MockServer.Start(JobContract.Api, new() { ApiKey = "given" });
        server.Task("job-1");
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "given");

        using var response = await http.GetAsync(new Uri(server.BaseAddress, ServedContract.PathOf("job-1")));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void A_contract_whose_server_is_relative_is_refused() =>
        Should.Throw<ArgumentException>(() => MockServer.Start(JobContract.Api with { Server = new Uri("/base", UriKind.Relative) }))
            .Message.ShouldContain("'/base'");

    /// <summary>Takes a port below those that systems give away, so that no test in parallel gets it once it is free.</summary>
    private static MockServer StartOnFixedPort()
    {
        for (var port = 20_000; ; port++)
        {
            try
            {
                return MockServer.Start(JobContract.Api, new() { Port = port });
            }
            catch (IOException) when (port < 20_100)
            {
            }
        }
    }
}
