namespace KyyContracts.Testing.Tests;

public class MockTaskTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_scripted_life_passes_by_the_clock_from_the_tasks_creation()
    {
        using var served = new ServedContract();
        served.Time.Advance(TimeSpan.FromHours(1));
        var task = served.Server.Task("job-1").Stays("PENDING", TimeSpan.FromSeconds(30)).Stays("RUNNING", 2 * Minute).Ends("SUCCEEDED");

        task.CreatedAt.ShouldBe(served.Time.GetUtcNow());
        (await served.PhaseAsync("job-1")).ShouldBe("PENDING");
        served.Time.Advance(TimeSpan.FromSeconds(30) - TimeSpan.FromTicks(1));
        (await served.PhaseAsync("job-1")).ShouldBe("PENDING");
        served.Time.Advance(TimeSpan.FromTicks(1));
        (await served.PhaseAsync("job-1")).ShouldBe("RUNNING");
        served.Time.Advance(2 * Minute);
        (await served.PhaseAsync("job-1")).ShouldBe("SUCCEEDED");
        served.Time.Advance(TimeSpan.FromDays(365));
        (await served.PhaseAsync("job-1")).ShouldBe("SUCCEEDED");
    }

    [Fact]
    public async Task Asking_often_does_not_hasten_a_life()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1").Stays("PENDING", Minute).Stays("RUNNING", Minute).Completes();

        for (var poll = 0; poll < 10; poll++)
        {
            (await served.PhaseAsync("job-1")).ShouldBe("PENDING");
        }
    }

    [Fact]
    public async Task A_task_that_fails_gives_its_reason_and_no_result()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1").Stays("PENDING", Minute).Fails("The \"queue\"\nburned <down>.");
        served.Time.Advance(Minute);

        var body = await served.PollAsync("job-1");

        body.GetProperty("phase").GetString().ShouldBe("ERROR");
        body.GetProperty("problem").GetString().ShouldBe("The \"queue\"\nburned <down>.");
        body.GetProperty("output").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task A_life_without_an_end_stays_in_its_last_state()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1").Stays("PENDING", Minute).Stays("RUNNING", TimeSpan.MaxValue);
        served.Time.Advance(TimeSpan.FromDays(1000));

        (await served.PhaseAsync("job-1")).ShouldBe("RUNNING");
    }

    [Fact]
    public async Task A_stay_of_no_length_is_passed_over()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1").Stays("RUNNING", TimeSpan.Zero).Completes();

        (await served.PhaseAsync("job-1")).ShouldBe("SUCCEEDED");
    }

    [Fact]
    public async Task An_end_alone_comes_after_the_stays_that_are_drawn_from_the_estimate()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1").Variant("small").Fails("No.");

        (await served.PhaseAsync("job-1")).ShouldBe("PENDING");
        served.Time.Advance(TimeSpan.FromSeconds(10) - TimeSpan.FromTicks(1));
        (await served.PhaseAsync("job-1")).ShouldBe("RUNNING");
        served.Time.Advance(TimeSpan.FromSeconds(10) + TimeSpan.FromTicks(1));

        (await served.PhaseAsync("job-1")).ShouldBe("ERROR");
    }

    [Fact]
    public async Task The_variant_need_not_be_one_that_the_contract_knows()
    {
        using var served = new ServedContract();
        served.Server.Task("job-1").Variant("huge");

        (await served.PollAsync("job-1")).GetProperty("engine").GetString().ShouldBe("huge");
    }

    [Fact]
    public void A_state_that_the_contract_lacks_is_refused_with_those_it_has() =>
        Refusal(task => task.Stays("running", Minute)).ShouldContain("'PENDING', 'RUNNING', 'PAUSED', 'SUCCEEDED', 'ERROR'");

    [Fact]
    public void A_transition_that_the_contract_does_not_allow_is_refused_with_those_it_does()
    {
        Refusal(task => task.Stays("PENDING", Minute).Stays("PAUSED", Minute)).ShouldContain("'RUNNING', 'ERROR' may");
        Refusal(task => task.Stays("PENDING", Minute).Ends("SUCCEEDED")).ShouldContain("'RUNNING', 'ERROR' may");
        Refusal(task => task.Stays("PENDING", Minute).Completes()).ShouldContain("no success state follow 'PENDING'");
        Refusal(task => task.Stays("PAUSED", Minute).Fails("No.")).ShouldContain("no failure state follow 'PAUSED'");
    }

    [Fact]
    public void A_stay_in_a_terminal_state_and_an_end_in_another_one_are_refused()
    {
        Refusal(task => task.Stays("SUCCEEDED", Minute)).ShouldContain("is terminal");
        Refusal(task => task.Ends("RUNNING")).ShouldContain("is not terminal");
    }

    [Fact]
    public void Nothing_comes_after_the_end()
    {
        Refusal(task => task.Completes().Stays("PENDING", Minute)).ShouldContain("already ends in 'SUCCEEDED'");
        Refusal(task => task.Completes().Fails("No.")).ShouldContain("already ends in 'SUCCEEDED'");
        Refusal(task => task.Fails("No.").Ends("SUCCEEDED")).ShouldContain("already ends in 'ERROR'");
    }

    [Fact]
    public void A_negative_stay_is_refused() =>
        Refusal(task => task.Stays("PENDING", -Minute)).ShouldContain("duration");

    [Fact]
    public async Task A_refused_call_changes_nothing()
    {
        using var served = new ServedContract();
        var task = served.Server.Task("job-1").Stays("PENDING", Minute);

        Should.Throw<ArgumentException>(() => task.Stays("PAUSED", Minute));
        task.Stays("RUNNING", Minute).Completes();
        served.Time.Advance(Minute);

        (await served.PhaseAsync("job-1")).ShouldBe("RUNNING");
    }

    [Fact]
    public void A_variant_needs_a_property_to_show_it()
    {
        var operation = JobContract.Operation;
        using var server = MockServer.Start(JobContract.Create(operation with
        {
            Response = [.. operation.Response.Where(property => property.Role != ResponseRole.Selector)],
        }));

        Should.Throw<InvalidOperationException>(() => server.Task("job-1").Variant("small")).Message.ShouldContain("'readJob'");
    }

    private static string Refusal(Action<MockTask> script)
    {
        using var server = MockServer.Start(JobContract.Api);
        return Should.Throw<Exception>(() => script(server.Task("job-1"))).Message;
    }
}
