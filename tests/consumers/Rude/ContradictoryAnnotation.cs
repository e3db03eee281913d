using KyyContracts;
using KyyContracts.Annotations;

namespace Rude;

public interface IContradictoryAnnotation
{
    [PollingOperation(MinDelaySeconds = 40, MaxDelaySeconds = 20)] // KYY9001
    Task<VideoTask> GetVideoAsync(string id);
}
