using System.Net;
using KyyContracts.Testing.Gate;
using KyyContracts.Testing.Video;

namespace KyyContracts.Testing.Behaviour;

/// <summary>Answers polls.</summary>
internal sealed class PollEndpoint(
    TaskBook tasks, KeyRing keys, RateLimiter limiter, FaultPlan faults, VideoAddress videos, TimeProvider clock)
{
    public Visit Answer(MockRequest request, OperationModel operation, string id) =>
        AnswerKnown(request, operation, id) with
        {
            Target = LedgerTarget.Poll,
            TaskId = id,
            Violations = RequestGate.Check(operation, id, request),
        };

    private Visit AnswerKnown(MockRequest request, OperationModel operation, string id)
    {
        if (keys.Find(request) is not { } key)
        {
            return new Visit(ErrorResponse.Unauthorized) { Task = tasks.Find(id) };
        }

        if (limiter.Refuse(key) is { } pause)
        {
            return new Visit(ErrorResponse.TooManyRequests.With("Retry-After", limiter.HeaderFor(pause)))
            {
                Task = tasks.Find(id),
                RetryAfter = pause,
            };
        }

        return tasks.Find(id, operation) is { } task ? Answer(task) : new Visit(ErrorResponse.NoSuchTask);
    }

    private Visit Answer(MockTask task)
    {
        var fault = faults.For(task, task.CountPoll());
        var state = task.StateAt(clock.GetUtcNow());
        var told = fault?.StateFor(task, state) ?? state;
        var contract = task.Operation.Contract;
        var body = TaskBody.Write(contract, task, told, videos.For(task.Id), fault?.ClockOffset ?? TimeSpan.Zero);

        if (told == state && !task.IsDrifting
            && ResponseGate.Check(contract, task.Id, JsonBody.MediaType, body) is { Count: > 0 } violations)
        {
            return new Visit(ErrorResponse.Untrue(violations)) { Task = task };
        }

        var answer = new MockResponse(HttpStatusCode.OK, JsonBody.MediaType, body);
        return new Visit(fault?.Apply(answer) ?? answer)
        {
            Task = task,
            State = fault?.LeavesStateReadable != false ? state : null,
            Fault = fault,
        };
    }
}
