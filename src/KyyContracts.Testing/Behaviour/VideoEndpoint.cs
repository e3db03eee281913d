using KyyContracts.Testing.Video;

namespace KyyContracts.Testing.Behaviour;

/// <summary>Answers requests for the files that are the results of tasks.</summary>
internal sealed class VideoEndpoint(TaskBook tasks, TimeProvider clock)
{
    public Visit Answer(MockRequest request, string id)
    {
        var task = tasks.Find(id);
        return new Visit(Answer(request, task)) { Target = LedgerTarget.Result, TaskId = id, Task = task };
    }

    private MockResponse Answer(MockRequest request, MockTask? task)
    {
        if (request.Authorization.Count > 0)
        {
            return ErrorResponse.CredentialsRefused;
        }

        var now = clock.GetUtcNow();
        if (task?.Operation.Contract.PropertyFor(ResponseRole.Result) is not { } property
            || !TaskBody.IsPresent(property, task.StateAt(now)))
        {
            return ErrorResponse.NoSuchVideo;
        }

        return task.SinceEnd(now) >= property.Lifetime
            ? ErrorResponse.Expired
            : VideoResponse.Create(VideoFile.For(task.Id), request);
    }
}
