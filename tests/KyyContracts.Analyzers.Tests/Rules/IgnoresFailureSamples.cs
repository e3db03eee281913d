namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Bodies that poll, by what is special of each for <c>KYY2001</c>.</summary>
internal static class IgnoresFailureSamples
{
    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["only success ends it"] = """
            while (true) { var task = await {|KYY2001:client.GetRenderAsync(id, token)|}; if (task.State == RenderState.Done) return task; await Task.Delay(30000, token); }
            """,
        ["the guard"] = """
            while (true) { var task = await {|KYY2001:client.GetRenderAsync(id, token)|}; if (task.IsDone) return task; await Task.Delay(30000, token); }
            """,
        ["a negated test"] = """
            RenderTask task; do { await Task.Delay(30000, token); task = await {|KYY2001:client.GetRenderAsync(id, token)|}; } while (task.State != RenderState.Done); return task;
            """,
        ["a count as well"] = """
            for (var i = 0; i < 9; i++) { var task = await {|KYY2001:client.GetRenderAsync(id, token)|}; if (task.IsDone) return task; await Task.Delay(30000, token); } return null;
            """,
        ["a text"] = """
            while (true) { var task = await {|KYY2001:client.GetRenderAsync(id, token)|}; if (task.StateText == "done") return task; await Task.Delay(30000, token); }
            """,
        ["a text in other letters"] = """
            while (true) { var task = await {|KYY2001:client.GetRenderAsync(id, token)|}; if (string.Equals(task.StateText, "DONE", StringComparison.OrdinalIgnoreCase)) return task; await Task.Delay(30000, token); }
            """,
        ["a property pattern"] = """
            while (true) { var task = await {|KYY2001:client.GetRenderAsync(id, token)|}; if (task is { State: RenderState.Done }) return task; await Task.Delay(30000, token); }
            """,
        ["a switch without it"] = """
            while (true) { var task = await {|KYY2001:client.GetRenderAsync(id, token)|}; switch (task.State) { case RenderState.Done: return task; default: await Task.Delay(30000, token); break; } }
            """,
        ["failure only logged"] = """
            while (true) { var task = await {|KYY2001:client.GetRenderAsync(id, token)|}; if (task.IsDone) return task; if (task.State == RenderState.Broken) Console.WriteLine("failed"); await Task.Delay(30000, token); }
            """,
        ["the picture alone"] = """
            while (true) { var task = await {|KYY2001:client.GetRenderAsync(id, token)|}; if (task.Picture is not null) return task; await Task.Delay(30000, token); }
            """,
        ["success taken from not running"] = """
            RenderTask task; do { await Task.Delay(30000, token); task = await {|KYY2001:client.GetRenderAsync(id, token)|}; } while (task.State is RenderState.Waiting or RenderState.Drawing); Console.WriteLine(task.Picture); return null;
            """,
        ["success never told from failure"] = """
            while (await {|KYY2001:client.GetRenderAsync(id, token)|} is not { State: RenderState.Done or RenderState.Broken }) await Task.Delay(30000, token); return null;
            """,
        ["one poll"] = """
            var task = await {|KYY2001:client.GetRenderAsync(id, token)|}; if (task.IsDone) Console.WriteLine(task.Picture); return null;
            """,
        ["a swallowed throw"] = """
            while (true) { try { var task = await {|KYY2001:client.GetRenderAsync(id, token)|}; if (task.IsDone) return task; if (task.State == RenderState.Broken) throw new IOException(); } catch (IOException) { } await Task.Delay(30000, token); }
            """,
        ["a bool"] = """
            var done = false; while (!done) { var task = await {|KYY2001:client.GetRenderAsync(id, token)|}; done = task.State == RenderState.Done; await Task.Delay(30000, token); } return null;
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["both ends"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return task; await Task.Delay(30000, token); }
            """,
        ["no test"] = """
            while (true) { await client.GetRenderAsync(id, token); await Task.Delay(30000, token); }
            """,
        ["a throw"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsDone) return task; if (task.State == RenderState.Broken) throw new IOException(); await Task.Delay(30000, token); }
            """,
        ["the reason"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.IsDone) return task; if (task.Reason != null) return null; await Task.Delay(30000, token); }
            """,
        ["returned after the loop"] = """
            RenderTask task; do { await Task.Delay(30000, token); task = await client.GetRenderAsync(id, token); } while (task.State is RenderState.Waiting or RenderState.Drawing); return task;
            """,
        ["passed on after the loop"] = """
            RenderTask task; do { await Task.Delay(30000, token); task = await client.GetRenderAsync(id, token); } while (task.State is RenderState.Waiting or RenderState.Drawing); await http.GetAsync(task.StateText, token); return null;
            """,
        ["a check that throws"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); Check(task); if (task.IsDone) return task; await Task.Delay(30000, token); }
            """,
        ["an open default that throws"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); switch (task.State) { case RenderState.Waiting: case RenderState.Drawing: await Task.Delay(30000, token); break; case RenderState.Done: return task; default: throw new IOException(); } }
            """,
        ["a field ends it"] = """
            while (!_over) { var task = await client.GetRenderAsync(id, token); if (task.IsDone) return task; await Task.Delay(30000, token); } return null;
            """,
        ["one poll that is returned"] = """
            return await client.GetRenderAsync(id, token);
            """,
        ["one poll whose state is returned"] = """
            return (await client.GetRenderAsync(id, token)).State;
            """,
        ["one poll or an exception"] = """
            var task = await client.GetRenderAsync(id, token); if (!task.IsDone) throw new IOException(); Console.WriteLine(task.Picture); return null;
            """,
        ["a state that is stored"] = """
            var states = new List<RenderState>(); var task = await client.GetRenderAsync(id, token); states.Add(task.State); if (task.IsDone) Console.WriteLine(task.Picture); return states;
            """,
        ["states by order"] = """
            while (true) { var task = await client.GetRenderAsync(id, token); if (task.State >= RenderState.Done) return task; await Task.Delay(30000, token); }
            """,
        ["a delegate that decides"] = """
            Func<RenderTask, bool> until = task => task.IsOver(); while (true) { var task = await client.GetRenderAsync(id, token); if (until(task)) return task; await Task.Delay(30000, token); }
            """,
    };
}
