namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Bodies that poll, by what is special of each for <c>KYY1003</c>.</summary>
internal static class PollsFinishedTaskSamples
{
    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["no test"] = """
            while (true) { var task = await {|KYY1003:client.GetRenderAsync(id, token)|}; Log(task.State); await Task.Delay(30000, token); }
            """,
        ["a count alone"] = """
            for (var i = 0; i < 9; i++) { var task = await {|KYY1003:client.GetRenderAsync(id, token)|}; Console.WriteLine(task.State); await Task.Delay(30000, token); } return null;
            """,
        ["a token alone"] = """
            while (!token.IsCancellationRequested) { await {|KYY1003:client.GetRenderAsync(id, token)|}; await Task.Delay(30000, token); } return null;
            """,
        ["a clock alone"] = """
            var end = DateTime.UtcNow.AddHours(1); while (DateTime.UtcNow < end) { await {|KYY1003:client.GetRenderAsync(id, token)|}; await Task.Delay(30000, token); } return null;
            """,
        ["only failure ends it"] = """
            while (true) { var task = await {|KYY1003:client.GetRenderAsync(id, token)|}; if (task.State == RenderState.Broken) throw new IOException(); await Task.Delay(30000, token); }
            """,
        ["a test that does not end it"] = """
            while (true) { var task = await {|KYY1003:client.GetRenderAsync(id, token)|}; if (task.State == RenderState.Done) Console.WriteLine(task.Picture); await Task.Delay(30000, token); }
            """,
        ["the wrong state"] = """
            while (true) { var task = await {|KYY1003:client.GetRenderAsync(id, token)|}; if (task.State == RenderState.Waiting) break; await Task.Delay(30000, token); } return null;
            """,
        ["a switch that breaks the switch alone"] = """
            while (true) { var task = await {|KYY1003:client.GetRenderAsync(id, token)|}; switch (task.State) { case RenderState.Done: Log("done"); break; case RenderState.Broken: return null; } await Task.Delay(30000, token); }
            """,
        ["a timer"] = """
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(30)); while (await timer.WaitForNextTickAsync(token)) { Log((await {|KYY1003:client.GetRenderAsync(id, token)|}).State); } return null;
            """,
        ["a guard that is turned around"] = """
            while (true) { var task = await {|KYY1003:client.GetRenderAsync(id, token)|}; if (!task.IsDone) break; await Task.Delay(30000, token); } return null;
            """,
        ["a flag that is never set"] = """
            var over = false; while (!over) { var task = await {|KYY1003:client.GetRenderAsync(id, token)|}; Log(task.State); await Task.Delay(30000, token); } return null;
            """,
        ["a helper that throws while it is not done"] = """
            while (true) { var task = await {|KYY1003:client.GetRenderAsync(id, token)|}; Check(task); await Task.Delay(30000, token); }
            """,
        ["continue"] = """
            while (true) { var task = await {|KYY1003:client.GetRenderAsync(id, token)|}; if (task.State == RenderState.Done) { await Task.Delay(30000, token); continue; } if (task.State == RenderState.Broken) return null; await Task.Delay(30000, token); }
            """,
        ["the id of the answer"] = """
            var task = await client.GetRenderAsync(id, token);
            while (task.State != RenderState.Broken)
            {
                await Task.Delay(30000, token);
                task = await {|KYY1003:client.GetRenderAsync(task.Id, token)|};
            }
            return null;
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["both ends tested"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.State is RenderState.Done or RenderState.Broken) return task; await Task.Delay(30000, token); }
            """,
        ["only failure left"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.State == RenderState.Done) return task; await Task.Delay(30000, token); }
            """,
        ["a field ends it"] = """
            while (!_over) { Log((await client.GetRenderAsync(id, token)).State); await Task.Delay(30000, token); } return null;
            """,
        ["a collection ends it"] = """
            var queue = new Queue<string>(ids); while (queue.Count > 0) { await client.GetRenderAsync(id, token); if (ids.Length > 5) queue.Dequeue(); await Task.Delay(30000, token); } return null;
            """,
        ["a callback that may throw"] = """
            Action<RenderTask> check = task => { if (task.IsOver()) throw new IOException(); };
            while (true) { var task = await client.GetRenderAsync(id, token); check(task); await Task.Delay(30000, token); }
            """,
        ["a helper that tells"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (IsGood(task)) return task; await Task.Delay(30000, token); }
            """,
        ["different ids"] = """
            foreach (var each in ids) { Log((await client.GetRenderAsync(each)).State); await Task.Delay(30000, token); } return null;
            """,
        ["an iterator"] = """
            await foreach (var each in All()) Log(each); return null;
            async IAsyncEnumerable<RenderTask> All() { while (true) { yield return await client.GetRenderAsync(id, token); await Task.Delay(30000, token); } }
            """,
        ["a delegate that decides"] = """
            Func<RenderTask, bool> until = task => task.IsDone; while (true) { var task = await client.GetRenderAsync(id, token); if (until(task)) return task; await Task.Delay(30000, token); }
            """,
        ["the guard in the condition"] = """
            RenderTask task; do { await Task.Delay(30000, token); task = await client.GetRenderAsync(id, token); } while (!task.IsOver()); return task;
            """,
        ["Equals"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.State.Equals(RenderState.Done) || Equals(task.State, RenderState.Broken)) return task; await Task.Delay(30000, token); }
            """,
        ["a set"] = """
            var final = new[] { RenderState.Done, RenderState.Broken }; while (true) { var task = await client.GetRenderAsync(id, token); if (final.Contains(task.State)) return task; await Task.Delay(30000, token); }
            """,
        ["a result that tells"] = """
            Uri? picture = null; while (picture == null) { var task = await client.GetRenderAsync(id, token); picture = task.Picture; if (task.State == RenderState.Broken) return null; await Task.Delay(30000, token); } return picture;
            """,
        ["two loops one after the other"] = """
            for (var i = 0; i < 3; i++) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) break; await Task.Delay(30000, token); } return await client.GetRenderAsync(id, token);
            """,
    };
}
