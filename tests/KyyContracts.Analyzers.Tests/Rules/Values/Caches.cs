namespace KyyContracts.Analyzers.Tests.Rules.Values;

/// <summary>Caches and stores in the shape that their packages give them, to follow a source with its usings.</summary>
internal static class Caches
{
    public const string Source = """
        namespace Microsoft.Extensions.Caching.Memory
        {
            public interface ICacheEntry : IDisposable
            {
                object? Value { get; set; }
                DateTimeOffset? AbsoluteExpiration { get; set; }
                TimeSpan? AbsoluteExpirationRelativeToNow { get; set; }
                TimeSpan? SlidingExpiration { get; set; }
            }
            public interface IMemoryCache { ICacheEntry CreateEntry(object key); }
            public class MemoryCacheEntryOptions
            {
                public DateTimeOffset? AbsoluteExpiration { get; set; }
                public TimeSpan? AbsoluteExpirationRelativeToNow { get; set; }
                public TimeSpan? SlidingExpiration { get; set; }
            }
            public static class MemoryCacheEntryExtensions
            {
                public static MemoryCacheEntryOptions SetAbsoluteExpiration(this MemoryCacheEntryOptions options, TimeSpan relative) => options;
                public static MemoryCacheEntryOptions SetAbsoluteExpiration(this MemoryCacheEntryOptions options, DateTimeOffset absolute) => options;
            }
            public static class CacheEntryExtensions
            {
                public static ICacheEntry SetAbsoluteExpiration(this ICacheEntry entry, TimeSpan relative) => entry;
            }
            public static class CacheExtensions
            {
                public static TItem Set<TItem>(this IMemoryCache cache, object key, TItem value) => value;
                public static TItem Set<TItem>(this IMemoryCache cache, object key, TItem value, DateTimeOffset absoluteExpiration) => value;
                public static TItem Set<TItem>(this IMemoryCache cache, object key, TItem value, TimeSpan absoluteExpirationRelativeToNow) => value;
                public static TItem Set<TItem>(this IMemoryCache cache, object key, TItem value, MemoryCacheEntryOptions? options) => value;
                public static TItem? GetOrCreate<TItem>(this IMemoryCache cache, object key, Func<ICacheEntry, TItem> factory) => default;
                public static Task<TItem?> GetOrCreateAsync<TItem>(this IMemoryCache cache, object key, Func<ICacheEntry, Task<TItem>> factory) => Task.FromResult<TItem?>(default);
            }
        }

        namespace Microsoft.Extensions.Caching.Distributed
        {
            public class DistributedCacheEntryOptions
            {
                public DateTimeOffset? AbsoluteExpiration { get; set; }
                public TimeSpan? AbsoluteExpirationRelativeToNow { get; set; }
            }
            public interface IDistributedCache { Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default); }
            public static class DistributedCacheExtensions
            {
                public static void SetString(this IDistributedCache cache, string key, string value, DistributedCacheEntryOptions options) { }
                public static Task SetStringAsync(this IDistributedCache cache, string key, string value, DistributedCacheEntryOptions options, CancellationToken token = default) => Task.CompletedTask;
            }
        }

        namespace Microsoft.Extensions.Caching.Hybrid
        {
            public sealed class HybridCacheEntryOptions { public TimeSpan? Expiration { get; init; } public TimeSpan? LocalCacheExpiration { get; init; } }
            public abstract class HybridCache
            {
                public ValueTask<T> GetOrCreateAsync<T>(string key, Func<CancellationToken, ValueTask<T>> factory, HybridCacheEntryOptions? options = null, CancellationToken cancellationToken = default) => default;
                public abstract ValueTask SetAsync<T>(string key, T value, HybridCacheEntryOptions? options = null, CancellationToken cancellationToken = default);
            }
        }

        namespace StackExchange.Redis
        {
            public readonly struct RedisKey { public static implicit operator RedisKey(string key) => default; }
            public readonly struct RedisValue { public static implicit operator RedisValue(string? value) => default; }
            public interface IDatabase
            {
                bool StringSet(RedisKey key, RedisValue value, TimeSpan? expiry = null);
                Task<bool> StringSetAsync(RedisKey key, RedisValue value, TimeSpan? expiry = null);
            }
        }

        namespace System.Runtime.Caching
        {
            public class CacheItemPolicy { public DateTimeOffset AbsoluteExpiration { get; set; } }
            public abstract class ObjectCache
            {
                public abstract void Set(string key, object? value, DateTimeOffset absoluteExpiration);
                public abstract void Set(string key, object? value, CacheItemPolicy policy);
            }
        }

        namespace ZiggyCreatures.Caching.Fusion
        {
            public class FusionCacheEntryOptions
            {
                public TimeSpan Duration { get; set; }
                public FusionCacheEntryOptions SetDuration(TimeSpan duration) => this;
            }
            public interface IFusionCache { void Set<T>(string key, T value, FusionCacheEntryOptions? options = null); }
        }

        namespace Own
        {
            public class Cache { public void Set(string key, object? value, TimeSpan length) { } }
        }
        """;
}
