namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Bodies that poll, by what is special of each for <c>KYY1009</c>.</summary>
internal static class PollsSoonerThanRecommendedSamples
{
    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["the least"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await Task.Delay(12000); }
            """,
        ["almost enough"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await Task.Delay(TimeSpan.FromSeconds(29.9)); }
            """,
        ["a sleep"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; Thread.Sleep(15000); }
            """,
        ["minutes"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await Task.Delay(TimeSpan.FromMinutes(0.25)); }
            """,
        ["a sum"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await Task.Delay(10000); await Task.Delay(5000); }
            """,
        ["a choice"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await Task.Delay(ids.Length > 1 ? 5000 : 20000); }
            """,
        ["the smaller of two"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await Task.Delay(Math.Min(20000, 40000)); }
            """,
        ["jitter"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await Task.Delay(Random.Shared.Next(10000, 20000)); }
            """,
        ["a product"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await Task.Delay(3 * PauseMilliseconds); }
            """,
        ["a TimeSpan times a number"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await Task.Delay(Pause * 3); }
            """,
        ["a timer"] = """
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(20));
            while (await timer.WaitForNextTickAsync(token)) { if ((await {|KYY1009:client.GetRenderAsync(id, token)|}).IsOver()) break; }
            return null;
            """,
        ["a helper"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await PauseAsync(20); }
            async Task PauseAsync(int seconds) => await Task.Delay(TimeSpan.FromSeconds(seconds), token);
            """,
        ["the other model by a pattern"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; if (task is { Quality: "draft" }) return null; await Task.Delay(15000, token); }
            """,
        ["a model that is one of two"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; if (task.Quality is not ("draft" or "final")) return null; await Task.Delay(15000, token); }
            """,
        ["a model that is established on one way"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; if (ids.Length > 3 && task.Quality != "draft") return null; await Task.Delay(15000, token); }
            """,
        ["another model on each way"] = """
            while (true) { var task = await {|KYY1009:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; if (task.Quality != "draft" && task.Quality != "final") return null; await Task.Delay(15000, token); }
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["too little for all"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(11999); }
            """,
        ["enough"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(30000); }
            """,
        ["more"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(60000); }
            """,
        ["none"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task;  }
            """,
        ["a configured pause"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(_configured); }
            """,
        ["a parameter"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(ids.Length * 1000); }
            """,
        ["another await"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await SaveAsync(task); await Task.Delay(20000); }
            """,
        ["enough together"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(20000); await Task.Delay(20000); }
            """,
        ["the greater of two"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(Math.Max(20000, 40000)); }
            """,
        ["sometimes enough"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(ids.Length > 1 ? 15000 : 45000); }
            """,
        ["for ever"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(Timeout.InfiniteTimeSpan, token); }
            """,
        ["one poll"] = """
            await Task.Delay(15000); return await client.GetRenderAsync(id, token);
            """,
        ["jitter that may be enough"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(Random.Shared.Next(20000, 40000)); }
            """,
        ["a model by a pattern"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; if (task is not { Quality: "draft" }) return null; await Task.Delay(15000, token); }
            """,
        ["a model by a pattern on the member"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; if (task.Quality is not "draft") return null; await Task.Delay(15000, token); }
            """,
        ["a model by a comparison"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; if (task.Quality != "draft") return null; await Task.Delay(15000, token); }
            """,
        ["a model on both ways"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; if (ids.Length > 3) { if (task.Quality != "draft") return null; } else if (!(task.Quality == "draft")) return null; await Task.Delay(15000, token); }
            """,
    };
}
