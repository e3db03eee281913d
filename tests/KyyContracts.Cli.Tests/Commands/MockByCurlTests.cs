using System.Text.Json;
using KyyContracts.Cli.Tests.Support;

namespace KyyContracts.Cli.Tests.Commands;

/// <summary>The mock server, asked by a program that knows nothing of it.</summary>
public class MockByCurlTests
{
    private static readonly string Done = TestTask.Contract.States.First(state => state.Kind == TaskStateKind.Success).Name;
    private static readonly string Before = TestTask.Contract.States.First(state => state.Next.Contains(Done)).Name;

    [CurlFact]
    public Task A_task_is_told_to_who_has_the_key() => WithOneTaskAsync(async mock =>
    {
        var (status, body) = await Curl.AskAsync(mock.AddressOf(TestTask.Id), Key(mock));

        status.ShouldBe(200);
        Text(body, ResponseRole.Id).ShouldBe(TestTask.Id);
        Text(body, ResponseRole.Status).ShouldBe(Done);
    });

    [CurlFact]
    public Task No_key_is_401_and_no_task_is_404() => WithOneTaskAsync(async mock =>
    {
        var missing = TestTask.Id[..^1] + (TestTask.Id[^1] == '0' ? '1' : '0');

        (await Curl.AskAsync(mock.AddressOf(TestTask.Id))).Status.ShouldBe(401);
        (await Curl.AskAsync(mock.AddressOf(TestTask.Id), "-H", "Authorization: Bearer wrong")).Status.ShouldBe(401);
        (await Curl.AskAsync(mock.AddressOf(missing), Key(mock))).Status.ShouldBe(404);
    });

    [CurlFact]
    public Task The_video_is_given_whole_and_in_part_and_to_no_one_who_shows_a_key() => WithOneTaskAsync(async mock =>
    {
        var video = Text((await Curl.AskAsync(mock.AddressOf(TestTask.Id), Key(mock))).Body, ResponseRole.Result);

        var whole = await Curl.AskAsync(video);
        var part = await Curl.AskAsync(video, "--range", "4-11");
        var beyond = await Curl.AskAsync(video, "--range", $"{whole.Body.Length}-");
        var shown = await Curl.AskAsync(video, Key(mock));

        whole.Status.ShouldBe(200);
        whole.Body.AsSpan(4, 4).ToArray().ShouldBe("ftyp"u8.ToArray());
        part.Status.ShouldBe(206);
        part.Body.ShouldBe(whole.Body[4..12]);
        beyond.Status.ShouldBe(416);
        shown.Status.ShouldBeInRange(400, 499);
    });

    private static Task WithOneTaskAsync(Func<RunningMock, Task> work) => RunningMock.WithAsync(
        async mock =>
        {
            var order = $$"""{"id": "{{TestTask.Id}}", "stays": [{"state": "{{Before}}", "seconds": 0}], "ends": "{{Done}}"}""";
            (await Curl.AskAsync(new Uri(mock.Address, "/__kyy/tasks").AbsoluteUri, "-H", "Content-Type: application/json", "--data", order)).Status.ShouldBe(201);

            await work(mock);
        },
        "--named-only");

    private static string[] Key(RunningMock mock) => ["-H", $"Authorization: Bearer {mock.Key}"];

    private static string Text(byte[] body, ResponseRole role) =>
        JsonElement.Parse(body).GetProperty(TestTask.Contract.PropertyFor(role)!.Name).GetString()!;
}
