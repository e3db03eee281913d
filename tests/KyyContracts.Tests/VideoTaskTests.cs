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

        task.IsCompleted.ShouldBe(status == VideoTaskStatus.Completed);
        task.IsFailed.ShouldBe(status == VideoTaskStatus.Failed);
        task.IsTerminal.ShouldBe(KindOf(status) is TaskStateKind.Success or TaskStateKind.Failure);
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
            .ShouldBe(Enum.GetValues<VideoTaskStatus>()
                .Where(status => KindOf(status) is TaskStateKind.Success or TaskStateKind.Failure).Cast<object>());

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
