using System.Net;
using KyyContracts.Testing;
using static KyyContracts.Core.Tests.Polling.Contracts;
using static KyyContracts.Core.Tests.Polling.ScriptedClient;

namespace KyyContracts.Core.Tests.Polling;

public class WaitExtensionsTests
{
    private readonly VirtualTime _time = new();

    [Fact]
    public async Task A_task_that_is_done_is_returned_at_the_first_poll()
    {
        var client = new ScriptedClient(_time, Says("DONE"));

        var task = await _time.RunAsync(client.WaitForCompletionAsync("t1"));

        task.State.ShouldBe("DONE");
        client.PollSeconds.ShouldBe([0]);
    }

    [Fact]
    public async Task A_task_is_polled_at_the_contracts_pauses_until_it_is_done()
    {
        var client = new ScriptedClient(_time, Says("PENDING"), Says("RUNNING"), Says("RUNNING"), Says("DONE"));

        await _time.RunAsync(client.WaitForCompletionAsync("t1"));

        client.PollSeconds.ShouldBe([0, 3, 6, 9]);
    }

    [Fact]
    public async Task A_failed_task_is_an_exception_with_its_reason()
    {
        var client = new ScriptedClient(
            _time, Says("RUNNING"), Gives(id => new ScriptedTask(id, "ERROR") { Reason = "Out of\r\n\u001bpaper." }));

        var error = await Should.ThrowAsync<TaskFailedException>(() => _time.RunAsync(client.WaitForCompletionAsync("t1")));

        error.Message.ShouldBe("Task t1 failed after 2 polls in 0:03: Out of paper.");
        error.FailureReason.ShouldBe("Out of\r\n\u001bpaper.");
        error.TaskId.ShouldBe("t1");
        error.Polls.ShouldBe(2);
        error.Elapsed.ShouldBe(Seconds(3));
        error.LastSnapshot!.Kind.ShouldBe(TaskStateKind.Failure);
    }

    [Fact]
    public async Task A_failed_task_without_a_reason_says_so()
    {
        var client = new ScriptedClient(_time, Says("ERROR"));

        var error = await Should.ThrowAsync<TaskFailedException>(() => _time.RunAsync(client.WaitForCompletionAsync("t1")));

        error.FailureReason.ShouldBeNull();
        error.Message.ShouldBe("Task t1 failed after 1 poll in 0:00: the service gives no reason.");
    }

    [Fact]
    public async Task The_deadline_is_an_exception_that_says_that_the_task_goes_on()
    {
        var client = new ScriptedClient(_time, Says("RUNNING"));

        var error = await Should.ThrowAsync<WaitDeadlineException>(() => _time.RunAsync(client.WaitForCompletionAsync("t1")));

        error.Message.ShouldBe(
            "Task t1 was still RUNNING after 34 polls in 1:40, and the deadline leaves no time for another poll."
            + " The task goes on: wait for the same id to take it up again.");
        error.LastSnapshot!.Status.ShouldBe("RUNNING");
        _time.Elapsed.ShouldBe(Small.Deadline);
    }

    [Fact]
    public async Task The_three_expected_ends_are_values_for_those_who_want_them()
    {
        (await Try(Says("DONE"))).ShouldBeOfType<WaitResult<ScriptedTask>.Completed>()
            .ResultUrl.ShouldBe(new Uri("https://files.example.com/out.bin"));
        (await Try(Gives(id => new ScriptedTask(id, "ERROR") { Reason = "Why." })))
            .ShouldBeOfType<WaitResult<ScriptedTask>.Failed>().FailureReason.ShouldBe("Why.");
        (await Try(Says("RUNNING"))).ShouldBeOfType<WaitResult<ScriptedTask>.DeadlineReached>()
            .LastSnapshot.Status.ShouldBe("RUNNING");

        Task<WaitResult<ScriptedTask>> Try(Func<string, Poll<ScriptedTask>> answer) =>
            _time.RunAsync(new ScriptedClient(_time, answer).TryWaitForCompletionAsync("t1"));
    }

    [Fact]
    public async Task An_end_that_nobody_expects_is_thrown_in_any_case()
    {
        var client = new ScriptedClient(_time, Refuses(401));

        await Should.ThrowAsync<AuthenticationFailedException>(() => _time.RunAsync(client.TryWaitForCompletionAsync("t1")));
    }

    [Theory]
    [InlineData(401, typeof(AuthenticationFailedException))]
    [InlineData(403, typeof(AuthenticationFailedException))]
    [InlineData(404, typeof(TaskNotFoundException))]
    [InlineData(410, typeof(TaskNotFoundException))]
    [InlineData(400, typeof(RequestRejectedException))]
    [InlineData(422, typeof(RequestRejectedException))]
    [InlineData(302, typeof(RequestRejectedException))]
    public async Task A_status_that_another_poll_would_not_change_ends_the_wait(int status, Type type)
    {
        var client = new ScriptedClient(_time, Says("RUNNING"), Refuses(status));

        var error = await Should.ThrowAsync<TaskWaitException>(() => _time.RunAsync(client.WaitForCompletionAsync("t1")));

        error.ShouldBeOfType(type);
        error.InnerException.ShouldBeOfType<ApiException>().StatusCode.ShouldBe((HttpStatusCode)status);
        error.Message.ShouldStartWith("Task t1 ");
        error.Polls.ShouldBe(2);
        error.LastSnapshot!.Status.ShouldBe("RUNNING");
        client.Polls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_violation_of_the_contract_ends_the_wait_and_tells_the_task()
    {
        var client = new ScriptedClient(_time, Throws(new ContractViolationException("It was answered with HTML.")));

        var error = await Should.ThrowAsync<ContractViolationException>(() => _time.RunAsync(client.WaitForCompletionAsync("t1")));

        error.Message.ShouldBe("Task t1: It was answered with HTML.");
        error.TaskId.ShouldBe("t1");
        error.Polls.ShouldBe(1);
    }

    [Fact]
    public async Task A_done_task_without_a_URL_violates_the_contract()
    {
        var client = new ScriptedClient(_time, Gives(id => new ScriptedTask(id, "DONE")));

        var error = await Should.ThrowAsync<ContractViolationException>(() => _time.RunAsync(client.WaitForCompletionAsync("t1")));

        error.Message.ShouldContain("DONE");
        error.Message.ShouldContain("no absolute URL");
    }

    [Fact]
    public async Task A_done_task_needs_no_URL_where_the_contract_has_none()
    {
        var client = new ScriptedClient(_time, Gives(id => new ScriptedTask(id, "DONE"))) { Contract = Render with { Response = [] } };

        (await _time.RunAsync(client.WaitForCompletionAsync("t1"))).State.ShouldBe("DONE");
    }

    [Fact]
    public async Task An_answer_about_another_task_violates_the_contract()
    {
        var client = new ScriptedClient(_time, Gives(_ => new ScriptedTask("t2", "RUNNING")));

        var error = await Should.ThrowAsync<ContractViolationException>(() => _time.RunAsync(client.WaitForCompletionAsync("t1")));

        error.Message.ShouldContain("t2");
    }

    [Fact]
    public async Task A_state_that_the_contract_does_not_know_is_waited_through()
    {
        var client = new ScriptedClient(_time, Says("PAUSED"), Says("done"), Says("DONE"));

        (await _time.RunAsync(client.WaitForCompletionAsync("t1"))).State.ShouldBe("DONE");
        client.PollSeconds.ShouldBe([0, 3, 6]);
    }

    [Fact]
    public async Task An_error_of_the_client_itself_stays_what_it_is()
    {
        var client = new ScriptedClient(_time, Throws(new InvalidCastException("Bug.")));

        await Should.ThrowAsync<InvalidCastException>(() => _time.RunAsync(client.WaitForCompletionAsync("t1")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_blank_id_is_refused_before_any_poll(string id)
    {
        var client = new ScriptedClient(_time, Says("DONE"));

        await Should.ThrowAsync<ArgumentException>(() => client.WaitForCompletionAsync(id));
        client.Polls.ShouldBeEmpty();
    }
}
