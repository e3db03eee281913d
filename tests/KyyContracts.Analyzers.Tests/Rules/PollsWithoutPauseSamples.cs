namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Bodies that poll, by what is special of each for <c>KYY1002</c>.</summary>
internal static class PollsWithoutPauseSamples
{
    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["an empty loop"] = """
            while (!(await {|KYY1002:client.GetRenderAsync(id, token)|}).IsDone) { } return null;
            """,
        ["a do loop"] = """
            RenderTask task; do task = await {|KYY1002:client.GetRenderAsync(id, token)|}; while (!task.IsOver()); return task;
            """,
        ["a for loop"] = """
            for (var i = 0; i < 5; i++) { var task = await {|KYY1002:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; } return null;
            """,
        ["a pause before the loop"] = """
            await Task.Delay(60000); while (true) { var task = await {|KYY1002:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; }
            """,
        ["a pause of zero"] = """
            while (true) { var task = await {|KYY1002:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await Task.Delay(0); }
            """,
        ["a TimeSpan of zero"] = """
            while (true) { var task = await {|KYY1002:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await Task.Delay(TimeSpan.Zero); }
            """,
        ["a yield"] = """
            while (true) { var task = await {|KYY1002:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await Task.Yield(); }
            """,
        ["a clock that is shown"] = """
            while (true) { var task = await {|KYY1002:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; for (var i = 0; i < 3; i++) Console.WriteLine(DateTime.Now); }
            """,
        ["a clock that bounds the polls"] = """
            var watch = System.Diagnostics.Stopwatch.StartNew(); while (watch.Elapsed < TimeSpan.FromHours(1)) { var task = await {|KYY1002:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; } return null;
            """,
        ["a print"] = """
            while (true) { var task = await {|KYY1002:client.GetRenderAsync(id, token)|}; Console.WriteLine(task.State); if (task.IsOver()) return task; }
            """,
        ["a call that is logged"] = """
            while (true) { var task = await {|KYY1002:client.GetRenderAsync(id, token)|}; Log(task.State); if (task.IsOver()) return task; }
            """,
        ["goto"] = """
            again: var task = await {|KYY1002:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; goto again;
            """,
        ["a blocked thread"] = """
            while (true) { var task = {|KYY1002:client.GetRenderAsync(id, token)|}.Result; if (task.IsOver()) return task; }
            """,
        ["a delay that nobody awaits"] = """
            while (true) { var task = await {|KYY1002:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; _ = Task.Delay(30000); }
            """,
        ["a helper that polls"] = """
            while (true) { var task = await {|KYY1002:FetchAsync()|}; if (task.IsOver()) return task; }
            async Task<RenderTask> FetchAsync() => await client.GetRenderAsync(id, token);
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["a clock that is watched"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; var watch = System.Diagnostics.Stopwatch.StartNew(); while (watch.ElapsedMilliseconds < 5000) { } }
            """,
        ["a time that is awaited"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; var next = DateTime.UtcNow.AddSeconds(60); do { Thread.Yield(); } while (DateTime.UtcNow < next); }
            """,
        ["a time that is awaited of a provider"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; for (var next = TimeProvider.System.GetUtcNow().AddSeconds(60); TimeProvider.System.GetUtcNow() < next;) { } }
            """,
        ["a pause"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(30000, token); }
            """,
        ["a short pause"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(1); }
            """,
        ["a configured pause"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(_configured); }
            """,
        ["one poll"] = """
            return await client.GetRenderAsync(id, token);
            """,
        ["different ids"] = """
            foreach (var each in ids) Log(await client.GetRenderAsync(each)); return null;
            """,
        ["a retry of a failed poll"] = """
            for (var i = 0; i < 3; i++) { try { return await client.GetRenderAsync(id, token); } catch (HttpRequestException) { } } return null;
            """,
        ["an unknown await"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await SaveAsync(task); }
            """,
        ["a pause in one branch"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; if (ids.Length > 0) await Task.Delay(30000, token); }
            """,
        ["a pause in the helper"] = """
            while (true) { var task = await FetchAsync(); if (task.IsOver()) return task; }
            async Task<RenderTask> FetchAsync() { await Task.Delay(30000, token); return await client.GetRenderAsync(id, token); }
            """,
        ["a semaphore"] = """
            using var gate = new SemaphoreSlim(1); while (true) { await gate.WaitAsync(token); var task = await client.GetRenderAsync(id, token); gate.Release(); if (task.IsOver()) return task; }
            """,
        ["a stream"] = """
            await foreach (var tick in Ticks()) { if ((await client.GetRenderAsync(id, token)).IsOver()) return null; } return null;
            static async IAsyncEnumerable<int> Ticks() { await Task.Delay(1); yield return 1; }
            """,
        ["a timer"] = """
            using var timer = new PeriodicTimer(_configured); while (await timer.WaitForNextTickAsync(token)) { if ((await client.GetRenderAsync(id, token)).IsOver()) break; } return null;
            """,
        ["reading from the user"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; Console.ReadLine(); }
            """,
    };
}
