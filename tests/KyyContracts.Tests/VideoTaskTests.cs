using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using KyyContracts.Annotations;

namespace KyyContracts.Tests;

/// <summary>What the generator adds to a task.</summary>
public class VideoTaskTests
{
    private static readonly PollingContract Contract = VideoResultContract.GetVideoResult.Contract;
    private static readonly Uri Url = new("https://videos.example.com/clip.mp4");

    public static TheoryData<VideoTaskStatus> States => [.. Enum.GetValues<VideoTaskStatus>()];

    [Theory]
    [MemberData(nameof(States))]
    public void Guards_are_true_in_their_states_and_in_no_other(VideoTaskStatus status)
    {
        var task = In(status, Url);
        var kind = KindOf(status);

        task.IsCompleted.ShouldBe(kind == TaskStateKind.Success);
        task.IsFailed.ShouldBe(kind == TaskStateKind.Failure);
        task.IsTerminal.ShouldBe(kind is TaskStateKind.Success or TaskStateKind.Failure);
    }

    [Fact]
    public void A_guard_does_not_lie_to_the_compiler()
    {
        var task = In(VideoTaskStatus.Completed, null);

        task.IsCompleted.ShouldBeFalse();
        task.IsTerminal.ShouldBeTrue();

        // Compiles without a warning: the guard says that the URL is there.
        static int LengthOf(VideoTask task) => task.IsCompleted ? task.VideoUrl.AbsoluteUri.Length : 0;
        LengthOf(In(VideoTaskStatus.Completed, Url)).ShouldBe(Url.AbsoluteUri.Length);
    }

    [Fact]
    public void Guards_tell_analyzers_their_states() =>
        typeof(VideoTask).GetProperty(nameof(VideoTask.IsTerminal))!.GetCustomAttribute<StateGuardAttribute>()!.States
            .ShouldBe([VideoTaskStatus.Completed, VideoTaskStatus.Failed]);

    [Theory]
    [MemberData(nameof(States))]
    public void A_match_takes_the_case_of_the_state(VideoTaskStatus status) => In(status, Url).Match(
        queued: task => task.Status,
        processing: _ => VideoTaskStatus.Processing,
        completed: (_, url) => url == Url ? VideoTaskStatus.Completed : default,
        failed: (_, error) => error == "why" ? VideoTaskStatus.Failed : default,
        unrecognized: _ => VideoTaskStatus.Unrecognized).ShouldBe(status);

    [Fact]
    public void A_completed_task_without_a_URL_breaks_the_contract_at_the_match() =>
        Should.Throw<ContractViolationException>(() => In(VideoTaskStatus.Completed, null).Match(_ => 0, _ => 0, (_, _) => 1, (_, _) => 0, _ => 0))
            .Message.ShouldContain("'video_url'");

    [Fact]
    public void A_match_without_a_case_is_refused() =>
        Should.Throw<ArgumentNullException>(() => In(VideoTaskStatus.Completed, Url).Match(null!, _ => 0, (_, _) => 1, (_, _) => 0, _ => 0))
            .ParamName.ShouldBe("queued");

    [Fact]
    public void A_URL_works_at_least_until_its_lifetime_after_the_creation()
    {
        var lifetime = Contract.PropertyFor(ResponseRole.Result)!.Lifetime!.Value;

        In(VideoTaskStatus.Completed, Url).VideoUrlValidUntil.ShouldBe(DateTimeOffset.FromUnixTimeSeconds(1000) + lifetime);
        In(VideoTaskStatus.Completed, null).VideoUrlValidUntil.ShouldBeNull();
        (In(VideoTaskStatus.Completed, Url) with { Created = long.MaxValue }).VideoUrlValidUntil.ShouldBe(DateTimeOffset.MaxValue);
    }

    [Fact]
    public void What_is_computed_is_not_sent() =>
        JsonSerializer.SerializeToElement(In(VideoTaskStatus.Completed, Url)).EnumerateObject().Select(property => property.Name)
            .ShouldBe(Contract.Response.Select(property => property.Name), ignoreOrder: true);

    private static VideoTask In(VideoTaskStatus status, Uri? url) =>
        new() { Id = "a", Created = 1000, Model = "b", Status = status, VideoUrl = url, Error = "why" };

    private static TaskStateKind KindOf(VideoTaskStatus status) => Contract.KindOf(
        typeof(VideoTaskStatus).GetField(status.ToString())!.GetCustomAttribute<EnumMemberAttribute>()?.Value);
}
