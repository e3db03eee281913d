using KyyContracts.Testing.Control;
using KyyContracts.Testing.Video;

namespace KyyContracts.Testing.Behaviour;

/// <summary>
/// The model of the service. An answer follows from the request, the lives of the tasks and the clock, so that retries and
/// concurrent clients see one and the same service; only faults at a given poll and the rate limit count requests.
/// </summary>
internal sealed class MockService(
    OperationModels operations, PollEndpoint polls, VideoEndpoint videos, ControlEndpoint? control, LedgerBook ledger)
{
    public MockResponse Answer(MockRequest request)
    {
        if (control?.Answer(request) is { } own)
        {
            return own;
        }

        var visit = Visit(request);
        ledger.Add(request, visit);
        return visit.Response;
    }

    private Visit Visit(MockRequest request)
    {
        if (VideoAddress.IdIn(request.Path) is { } videoId)
        {
            return request.IsRead ? videos.Answer(request, videoId) : new(ErrorResponse.MethodNotAllowed);
        }

        return operations.Find(request.Path) is not var (operation, id) ? new(ErrorResponse.NoSuchPath)
            : request.IsRead ? polls.Answer(request, operation, id)
            : new(ErrorResponse.MethodNotAllowed);
    }
}
