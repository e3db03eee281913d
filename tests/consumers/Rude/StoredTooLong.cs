using KyyContracts;
using StackExchange.Redis;

namespace Rude
{
    public sealed class StoredTooLong(IDatabase database)
    {
        public void Store(VideoTask task) =>
            database.StringSet(task.Id, task.VideoUrl?.AbsoluteUri, TimeSpan.FromDays(7)); // KYY3001
    }
}

// In the shape of the package, which this project does without.
namespace StackExchange.Redis
{
    public interface IDatabase
    {
        bool StringSet(string key, string? value, TimeSpan? expiry = null);
    }
}
