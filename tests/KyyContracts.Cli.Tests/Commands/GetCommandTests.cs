using KyyContracts.Cli.Tests.Support;

namespace KyyContracts.Cli.Tests.Commands;

public class GetCommandTests
{
    [Fact]
    public async Task An_answer_is_success_whatever_the_state()
    {
        await using var server = TestTask.Server();
        server.Failed("The reference image is too small.");

        var ran = await Shell.For(server).RunAsync("get", TestTask.Id);

        ran.ExitCode.ShouldBe(ExitCode.Completed);
        ran.Out.ShouldContain(TestTask.Id);
        ran.Out.ShouldContain("The reference image is too small.");
        ran.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Json_says_the_same_in_one_document()
    {
        await using var server = TestTask.Server();
        server.Completed().Variant("a-model");

        var ran = await Shell.For(server).RunAsync("get", TestTask.Id, "--json");

        ran.ExitCode.ShouldBe(ExitCode.Completed);
        ran.Json.GetProperty("id").GetString().ShouldBe(TestTask.Id);
        ran.Json.GetProperty("model").GetString().ShouldBe("a-model");
        ran.Json.GetProperty("status").GetString().ShouldNotBeNullOrEmpty();
        ran.Json.GetProperty("videoUrl").GetString()!.ShouldStartWith("http");
        ran.Json.GetProperty("error").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Json_of_a_failed_task_says_why()
    {
        await using var server = TestTask.Server();
        server.Failed("The reference image is too small.");

        var ran = await Shell.For(server).RunAsync("get", TestTask.Id, "--json");

        ran.Json.GetProperty("error").GetProperty("code").GetString().ShouldBe("task_failed");
        ran.Json.GetProperty("error").GetProperty("message").GetString().ShouldBe("The reference image is too small.");
    }

    [Fact]
    public async Task An_unknown_task_is_not_found()
    {
        await using var server = TestTask.Server();

        var ran = await Shell.For(server).RunAsync("get", TestTask.Id);

        ran.ExitCode.ShouldBe(ExitCode.NotFound);
        ran.Out.ShouldBeEmpty();
        ran.Error.ShouldNotContain("does not look like");
    }

    [Fact]
    public async Task An_id_that_can_be_none_is_told_from_one_that_is_unknown()
    {
        await using var server = TestTask.Server();

        var ran = await Shell.For(server).RunAsync("get", "clip-1");

        ran.ExitCode.ShouldBe(ExitCode.NotFound);
        ran.Error.ShouldContain($"One looks like this: {TestTask.Id}");
    }

    [Fact]
    public async Task A_wrong_key_is_an_authentication_problem_and_stays_secret()
    {
        await using var server = TestTask.Server();
        server.Completed();

        var ran = await Shell.For(server, key: "a-wrong-key-0123456789").RunAsync("get", TestTask.Id);

        ran.ExitCode.ShouldBe(ExitCode.Authentication);
        ran.Error.ShouldContain(Settings.KeyVariable);
        ran.All.ShouldNotContain("a-wrong-key-0123456789");
    }

    [Theory]
    [InlineData("429 Too Many Requests", "{}", (int)ExitCode.RateLimited, "rate_limited")]
    [InlineData("500 Internal Server Error", "{}", (int)ExitCode.Unavailable, "unavailable")]
    [InlineData("302 Found", "{}", (int)ExitCode.Unavailable, "unavailable")]
    [InlineData("403 Forbidden", "{}", (int)ExitCode.Authentication, "authentication")]
    [InlineData("410 Gone", "{}", (int)ExitCode.NotFound, "not_found")]
    [InlineData("200 OK", "", (int)ExitCode.ContractViolation, "contract_violation")]
    [InlineData("200 OK", "<html>Welcome</html>", (int)ExitCode.ContractViolation, "contract_violation")]
    public async Task Each_kind_of_bad_answer_has_its_exit_code(string status, string body, int exitCode, string code)
    {
        await using var server = new CannedServer(status, body);

        var ran = await server.Shell().RunAsync("get", TestTask.Id, "--json");

        ((int)ran.ExitCode).ShouldBe(exitCode);
        ran.Json.GetProperty("error").GetProperty("code").GetString().ShouldBe(code);
        ran.Json.GetProperty("error").GetProperty("message").GetString().ShouldNotBeNullOrWhiteSpace();
        ran.All.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_network_problem()
    {
        string address;
        await using (var server = new CannedServer("200 OK", ""))
        {
            address = server.Address;
        }

        var ran = await new Shell().With(Settings.KeyVariable, "key").RunAsync("get", TestTask.Id, "--base-url", address);

        ran.ExitCode.ShouldBe(ExitCode.Unavailable);
        ran.Error.ShouldContain($"kyy get {TestTask.Id}");
    }

    [Fact]
    public async Task What_a_server_echoes_is_shown_escaped_and_without_the_key()
    {
        const string key = "key-for-tests-0123456789";
        await using var server = new CannedServer("500 Internal Server Error", $"\e[31m[red]{key}\e]0;title\a", "text/plain");

        var ran = await server.Shell(key).RunAsync("get", TestTask.Id);

        ran.All.ShouldNotContain("\e");
        ran.All.ShouldNotContain("\a");
        ran.All.ShouldNotContain(key);
    }

    [Theory]
    [InlineData]
    [InlineData("--json")]
    public async Task A_key_that_the_service_puts_into_a_task_is_not_shown(params string[] options)
    {
        await using var server = TestTask.Server();
        server.Failed($"The key {server.ApiKey} is blocked.").Variant(server.ApiKey);

        var ran = await Shell.For(server).RunAsync(["get", TestTask.Id, .. options]);

        ran.Out.ShouldContain("The key [key] is blocked.");
        ran.All.ShouldNotContain(server.ApiKey);
    }

    [Fact]
    public async Task The_embedded_mock_server_needs_no_key()
    {
        var ran = await new Shell().RunAsync("get", TestTask.Id, "--mock");

        ran.ExitCode.ShouldBe(ExitCode.Completed);
        ran.Out.ShouldContain(TestTask.FirstState);
    }
}
