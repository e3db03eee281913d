using System.Net;
using System.Net.Http.Headers;
using System.Text;
using KyyContracts.Cli.Tests.Support;

namespace KyyContracts.Cli.Tests.Mock;

public sealed class MockSettingsTests : IDisposable
{
    private static readonly string Ends = TestTask.Contract.States
        .First(state => state.Kind == TaskStateKind.Failure).Name;

    private static readonly string Under = TestTask.Contract.States.First(state => state.Next.Contains(Ends)).Name;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Tasks_faults_and_a_limit_come_from_options()
    {
        var seen = await AskAsync(
            4,
            "--task", $"{TestTask.Id}={Under}:1h,{Ends}", "--fault", "error=503@1", "--fault", "html@2", "--rate-limit", "3/1h", "--retry-after-date");

        seen.Statuses.ShouldBe([HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
        seen.Bodies[1].ShouldStartWith("<!doctype html>");
        seen.Bodies[2].ShouldContain($"\"{Under}\"");
        seen.RetryAfter.ShouldNotBeNull().Date.ShouldNotBeNull();
    }

    [Fact]
    public async Task Tasks_faults_and_a_limit_come_from_a_file()
    {
        var file = Write($$"""
            {
              "key": "from-the-file", // A comment.
              "rateLimit": "2/1h",
              "faults": ["error=503@1"],
              "tasks": [{"id": "{{TestTask.Id}}", "stays": [{"state": "{{Under}}", "seconds": 0}], "fails": "No ink."}],
            }
            """);

        var seen = await AskAsync(3, "--file", file);

        seen.Mock.Key.ShouldBe("from-the-file");
        seen.Statuses.ShouldBe([HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
        seen.Bodies[1].ShouldContain("No ink.");
        seen.RetryAfter.ShouldNotBeNull().Delta.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_command_line_has_the_last_word()
    {
        var file = Write("""{"key": "from-the-file", "seed": 3, "timeScale": 5}""");

        (await AskAsync(0, "--file", file, "--key", "typed", "--seed", "0")).Mock.Ready.ShouldSatisfyAllConditions(
            ready => ready.GetProperty("apiKey").GetString().ShouldBe("typed"),
            ready => ready.GetProperty("seed").GetInt32().ShouldBe(0),
            ready => ready.GetProperty("timeScale").GetDouble().ShouldBe(5));
    }

    [Fact]
    public async Task It_takes_tasks_and_shows_its_ledger_over_http()
    {
        var ledger = "";
        await AskAsync(0, async (http, address) =>
        {
            using var order = new StringContent($$"""{"id": "{{TestTask.Id}}"}""", Encoding.UTF8, "application/json");
            using var created = await http.PostAsync(new Uri(address, "/__kyy/tasks"), order);
            created.StatusCode.ShouldBe(HttpStatusCode.Created);
            ledger = await http.GetStringAsync(new Uri(address, "/__kyy/ledger"));
        });

        ledger.ShouldContain("\"requests\":[]");
    }

    [Fact]
    public async Task Tasks_that_were_not_named_can_be_kept_from_existing()
    {
        var other = TestTask.Id[..^1] + (TestTask.Id[^1] == '0' ? '1' : '0');

        (await AskAsync(1, "--task", other)).Statuses.ShouldBe([HttpStatusCode.OK]);
        (await AskAsync(1, "--named-only", "--task", other)).Statuses.ShouldBe([HttpStatusCode.NotFound]);
        (await AskAsync(1, "--named-only", "--task", TestTask.Id)).Statuses.ShouldBe([HttpStatusCode.OK]);
        (await AskAsync(1, "--file", Write("""{"namedOnly": true}"""))).Statuses.ShouldBe([HttpStatusCode.NotFound]);
    }

    [Theory]
    [InlineData("--rate-limit", "fast")]
    [InlineData("--fault", "explode")]
    [InlineData("--task", "x=")]
    public async Task An_option_that_does_not_fit_is_named(string option, string value)
    {
        var ran = await new Shell().RunAsync("mock", option, value);

        ran.ExitCode.ShouldBe(ExitCode.Usage);
        ran.Error.ShouldContain(option);
        ran.Error.ShouldContain($"'{value}'");
    }

    [Theory]
    [InlineData("", "cannot be understood")]
    [InlineData("null", "JSON object")]
    [InlineData("{\"tsaks\": []}", "tsaks")]
    [InlineData("{\"port\": \"x\"}", "port")]
    [InlineData("{\"port\": 70000}", "Port")]
    [InlineData("{\"rateLimit\": \"fast\"}", "rateLimit")]
    [InlineData("{\"faults\": [\"explode\"]}", "explode")]
    [InlineData("{\"tasks\": [{\"id\": \"a/b\"}]}", "'id'")]
    [InlineData("{\"tasks\": [7]}", "no task")]
    public async Task A_file_that_cannot_be_understood_is_a_usage_error(string text, string problem)
    {
        var ran = await new Shell().RunAsync("mock", "--file", Write(text));

        ran.ExitCode.ShouldBe(ExitCode.Usage);
        ran.Error.ShouldContain(problem);
        ran.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_usage_error()
    {
        var ran = await new Shell().RunAsync("mock", "--file", _folder.File("none.json"));

        ran.ExitCode.ShouldBe(ExitCode.Usage);
        ran.Error.ShouldContain("none.json");
    }

    public void Dispose() => _folder.Dispose();

    private static Task<Seen> AskAsync(int polls, params string[] arguments) => AskAsync(polls, (_, _) => Task.CompletedTask, arguments);

    /// <summary>Runs the server, polls it and ends it.</summary>
    private static async Task<Seen> AskAsync(int polls, Func<HttpClient, Uri, Task> also, params string[] arguments)
    {
        var seen = new Seen();
        await RunningMock.WithAsync(
            async mock =>
            {
                using var http = new HttpClient();
                http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", mock.Key);
                seen.Mock = mock;
                await also(http, mock.Address);
                for (var poll = 0; poll < polls; poll++)
                {
                    using var response = await http.GetAsync(mock.AddressOf(TestTask.Id));
                    seen.Statuses.Add(response.StatusCode);
                    seen.Bodies.Add(await response.Content.ReadAsStringAsync());
                    seen.RetryAfter = response.Headers.RetryAfter;
                }
            },
            arguments);
        return seen;
    }

    private string Write(string text)
    {
        var path = _folder.File("mock.json");
        File.WriteAllText(path, text);
        return path;
    }

    private sealed class Seen
    {
        public RunningMock Mock { get; set; } = null!;

        public List<HttpStatusCode> Statuses { get; } = [];

        public List<string> Bodies { get; } = [];

        public RetryConditionHeaderValue? RetryAfter { get; set; }
    }
}
