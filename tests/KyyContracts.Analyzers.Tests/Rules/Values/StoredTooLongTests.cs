using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules.Values;

public sealed class StoredTooLongTests
{
    [Theory]
    [InlineData("memory.Set(id, {|KYY3001:task.Picture|}, TimeSpan.FromDays(7));")]
    [InlineData("memory.Set(id, {|KYY3001:task.Picture!.AbsoluteUri|}, TimeSpan.FromSeconds(3601));")]
    [InlineData("var url = task.Picture; memory.Set(id, {|KYY3001:url|}, Week);")]
    [InlineData("if (task.Picture is { } url) memory.Set(id, {|KYY3001:url.ToString()|}, new TimeSpan(7, 0, 0, 0));")]
    [InlineData("memory.Set(id, {|KYY3001:task.Picture|}, DateTimeOffset.UtcNow.AddDays(7));")]
    [InlineData("memory.Set(id, {|KYY3001:task.Picture|}, DateTimeOffset.UtcNow + Week);")]
    [InlineData("memory.Set(id, {|KYY3001:task.Picture|}, DateTimeOffset.Now.Add(Week));")]
    [InlineData("memory.Set(id, {|KYY3001:task.Picture|}, TimeProvider.System.GetUtcNow().AddMonths(1));")]
    [InlineData("memory.Set(id, {|KYY3001:task.Picture|}, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Week });")]
    [InlineData("memory.Set(id, {|KYY3001:task.Picture|}, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Week, AbsoluteExpiration = DateTimeOffset.UtcNow.AddDays(2) });")]
    [InlineData("memory.Set(id, {|KYY3001:task.Picture|}, new MemoryCacheEntryOptions { SlidingExpiration = TimeSpan.FromMinutes(5), AbsoluteExpiration = DateTimeOffset.UtcNow.AddHours(2) });")]
    [InlineData("memory.Set(id, {|KYY3001:task.Picture|}, new MemoryCacheEntryOptions().SetAbsoluteExpiration(Week));")]
    [InlineData("memory.Set(id, {|KYY3001:task.Picture|}, new MemoryCacheEntryOptions().SetAbsoluteExpiration(DateTimeOffset.UtcNow.AddDays(1)));")]
    [InlineData("var options = new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Week }; memory.Set(id, {|KYY3001:task.Picture|}, options);")]
    [InlineData("var options = new MemoryCacheEntryOptions(); options.AbsoluteExpirationRelativeToNow = Week; memory.Set(id, {|KYY3001:task.Picture|}, options);")]
    [InlineData("var options = new MemoryCacheEntryOptions(); options.SetAbsoluteExpiration(Week); memory.Set(id, {|KYY3001:task.Picture|}, options);")]
    [InlineData("memory.GetOrCreate(id, entry => { entry.AbsoluteExpirationRelativeToNow = Week; return {|KYY3001:task.Picture|}; });")]
    [InlineData("await memory.GetOrCreateAsync(id, async entry => { entry.SetAbsoluteExpiration(Week); await Task.Yield(); return {|KYY3001:task.Picture|}; });")]
    [InlineData("using var entry = memory.CreateEntry(id); entry.AbsoluteExpirationRelativeToNow = Week; entry.Value = {|KYY3001:task.Picture|};")]
    [InlineData("distributed.SetString(id, {|KYY3001:task.Picture!.AbsoluteUri|}, new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = Week });")]
    [InlineData("await distributed.SetStringAsync(id, {|KYY3001:task.Picture!.ToString()|}, new() { AbsoluteExpiration = DateTimeOffset.UtcNow.AddYears(1) }, token);")]
    [InlineData("await distributed.SetAsync(id, {|KYY3001:System.Text.Encoding.UTF8.GetBytes(task.Picture!.AbsoluteUri)|}, new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = Week }, token);")]
    [InlineData("await hybrid.SetAsync(id, {|KYY3001:task.Picture|}, new HybridCacheEntryOptions { Expiration = Week, LocalCacheExpiration = TimeSpan.FromMinutes(1) });")]
    [InlineData("await hybrid.GetOrCreateAsync(id, cancel => ValueTask.FromResult({|KYY3001:task.Picture|}), new HybridCacheEntryOptions { Expiration = Week });")]
    [InlineData("redis.StringSet(id, {|KYY3001:task.Picture!.AbsoluteUri|}, Week);")]
    [InlineData("await redis.StringSetAsync(id, {|KYY3001:task.Picture?.AbsoluteUri|}, expiry: TimeSpan.FromHours(2));")]
    [InlineData("objects.Set(id, {|KYY3001:task.Picture|}, DateTimeOffset.Now.AddDays(1));")]
    [InlineData("objects.Set(id, {|KYY3001:task.Picture|}, new CacheItemPolicy { AbsoluteExpiration = DateTimeOffset.Now.AddHours(12) });")]
    [InlineData("memory.Set(id, {|KYY3001:task.Picture|}, TimeProvider.System.GetLocalNow().AddDays(2));")]
    [InlineData("objects.Set(id, {|KYY3001:task.Picture|}, DateTime.UtcNow.AddDays(2));")]
    [InlineData("fusion.Set(id, {|KYY3001:task.Picture|}, new FusionCacheEntryOptions { Duration = Week });")]
    [InlineData("fusion.Set(id, {|KYY3001:task.Picture|}, new FusionCacheEntryOptions().SetDuration(Week));")]
    [InlineData("var options = new FusionCacheEntryOptions(); options.SetDuration(Week); fusion.Set(id, {|KYY3001:task.Picture|}, options);")]
    [InlineData("await hybrid.GetOrCreateAsync(id, cancel => new ValueTask<Uri?>({|KYY3001:task.Picture|}), new HybridCacheEntryOptions { Expiration = Week });")]
    [InlineData("await memory.GetOrCreateAsync(id, entry => { entry.SetAbsoluteExpiration(Week); return Task.FromResult({|KYY3001:task.Picture|}); });")]
    [InlineData("distributed.SetString(id, {|KYY3001:System.Text.Json.JsonSerializer.Serialize(task.Picture)|}, new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = Week });")]
    [InlineData("await distributed.SetAsync(id, {|KYY3001:System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(task.Picture)|}, new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = Week });")]
    public Task A_store_that_outlives_the_URL_is_found_in(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("memory.Set(id, task.Picture, TimeSpan.FromHours(1));")]
    [InlineData("memory.Set(id, task.Picture, TimeSpan.FromMinutes(30));")]
    [InlineData("memory.Set(id, task.Picture);")]
    [InlineData("memory.Set(id, task.Picture, _configured);")]
    [InlineData("memory.Set(id, task.Picture, ids.Length > 0 ? Week : TimeSpan.FromMinutes(5));")]
    [InlineData("memory.Set(id, task, Week);")]
    [InlineData("memory.Set(id, task.Id, Week);")]
    [InlineData("memory.Set(task.Picture!, id, Week);")]
    [InlineData("memory.Set(id, task.Picture, DateTimeOffset.UtcNow.AddMinutes(50));")]
    [InlineData("memory.Set(id, task.Picture, DateTimeOffset.UnixEpoch.AddDays(30));")]
    [InlineData("memory.Set(id, task.Picture, new MemoryCacheEntryOptions());")]
    [InlineData("memory.Set(id, task.Picture, new MemoryCacheEntryOptions { SlidingExpiration = Week });")]
    [InlineData("memory.Set(id, task.Picture, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Week, AbsoluteExpiration = DateTimeOffset.UtcNow.AddMinutes(5) });")]
    [InlineData("var options = new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Week }; options.AbsoluteExpirationRelativeToNow = _configured; memory.Set(id, task.Picture, options);")]
    [InlineData("memory.GetOrCreate(id, entry => { entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(5); return task.Picture; });")]
    [InlineData("memory.GetOrCreate(id, entry => { Func<Uri?> other = () => task.Picture; entry.AbsoluteExpirationRelativeToNow = Week; return id; });")]
    [InlineData("using var entry = memory.CreateEntry(id); entry.Value = task.Picture;")]
    [InlineData("await hybrid.SetAsync(id, task.Picture, new HybridCacheEntryOptions { Expiration = TimeSpan.FromMinutes(10) });")]
    [InlineData("redis.StringSet(id, task.Picture!.AbsoluteUri);")]
    [InlineData("new Own.Cache().Set(id, task.Picture, Week);")]
    [InlineData("memory.Set(id, task.Picture, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = _configured, AbsoluteExpiration = DateTimeOffset.UtcNow.AddDays(7) });")]
    [InlineData("memory.Set(id, task.Picture, new MemoryCacheEntryOptions { AbsoluteExpiration = DateTimeOffset.UtcNow.AddDays(7), AbsoluteExpirationRelativeToNow = _configured });")]
    [InlineData("memory.Set(id, task.Picture, Shared().SetAbsoluteExpiration(Week)); static MemoryCacheEntryOptions Shared() => new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(5) };")]
    [InlineData("fusion.Set(id, task.Picture, Shared().SetDuration(Week)); static FusionCacheEntryOptions Shared() => new();")]
    [InlineData("memory.GetOrCreate(id, entry => { Program.Expiration = Week; return task.Picture; });")]
    [InlineData("memory.Set(id, task.Picture, DateTimeOffset.UtcNow.Subtract(Week));")]
    public Task Nothing_is_reported_for(string statements) => VerifyAsync(statements);

    [Fact]
    public async Task The_message_tells_both_lengths()
    {
        var found = await Analysis.RunAsync(Analysis.CompileConsumer(Method("memory.Set(id, task.Picture, Week);")));

        found.Single(diagnostic => diagnostic.Id == "KYY3001").GetMessage(null).ShouldStartWith("'Picture' stops working after 60 min and is stored for 168 h:");
    }

    private static Task VerifyAsync(string statements) => Analysis.VerifyAsync(Method(statements), "KYY3001");

    private static string Method(string statements) => $$"""
        #nullable enable
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Caching.Hybrid;
        using Microsoft.Extensions.Caching.Memory;
        using Render;
        using StackExchange.Redis;
        using System.Runtime.Caching;
        using ZiggyCreatures.Caching.Fusion;

        internal sealed class Program(IRenderClient client, IMemoryCache memory, IDistributedCache distributed, HybridCache hybrid, IDatabase redis, ObjectCache objects, IFusionCache fusion)
        {
            private static readonly TimeSpan Week = TimeSpan.FromDays(7);
            private static TimeSpan Expiration { get; set; }
            private readonly TimeSpan _configured = TimeSpan.FromDays(Environment.ProcessorCount);

            public async Task RunAsync(string id, string[] ids, CancellationToken token)
            {
                var task = await client.GetRenderAsync(id, token);
                {{statements}}
                GC.KeepAlive((memory, distributed, hybrid, redis, objects, fusion, _configured, Expiration));
            }
        }

        {{Caches.Source}}
        """;
}
