using System.Collections.Immutable;
using System.Net;
using KyyContracts.Testing.Video;

namespace KyyContracts.Testing.Behaviour;

/// <summary>
/// The model of the service. An answer follows from the request, the lives of the tasks and the clock; nothing counts requests,
/// so that retries and concurrent clients see one and the same service.
/// </summary>
internal sealed class MockService(
    ImmutableArray<OperationModel> operations, TaskBook tasks, VideoAddress videos, string apiKey, TimeProvider clock)
{
    public MockResponse Answer(MockRequest request)
    {
        if (VideoAddress.IdIn(request.Path) is { } videoId)
        {
            return IsRead(request) ? AnswerVideo(request, videoId) : ErrorResponse.MethodNotAllowed;
        }

        foreach (var operation in operations)
        {
            if (operation.IdIn(request.Path) is { } id)
            {
                return IsRead(request) ? AnswerPoll(request, operation, id) : ErrorResponse.MethodNotAllowed;
            }
        }

        return ErrorResponse.NoSuchPath;
    }

    private MockResponse AnswerPoll(MockRequest request, OperationModel operation, string id)
    {
        if (!Bearer.Accepts(request.Authorization, apiKey))
        {
            return ErrorResponse.Unauthorized;
        }

        return tasks.Find(id, operation) is { } task
            ? new(
                HttpStatusCode.OK,
                JsonBody.MediaType,
                TaskBody.Write(operation.Contract, task, task.StateAt(clock.GetUtcNow()), videos.For(id)))
            : ErrorResponse.NoSuchTask;
    }

    private MockResponse AnswerVideo(MockRequest request, string id)
    {
        if (request.Authorization.Count > 0)
        {
            return ErrorResponse.CredentialsRefused;
        }

        var now = clock.GetUtcNow();
        if (tasks.Find(id) is not { } task
            || task.Operation.Contract.PropertyFor(ResponseRole.Result) is not { } property
            || !TaskBody.IsPresent(property, task.StateAt(now)))
        {
            return ErrorResponse.NoSuchVideo;
        }

        return task.SinceEnd(now) >= property.Lifetime
            ? ErrorResponse.Expired
            : new(HttpStatusCode.OK, VideoFile.MediaType, VideoFile.For(id));
    }

    private static bool IsRead(MockRequest request) => request.Method is "GET" or "HEAD";
}
