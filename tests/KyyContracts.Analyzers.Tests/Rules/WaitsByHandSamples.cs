namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Loops that wait, by what is special of each for <c>KYY1008</c>.</summary>
internal static class WaitsByHandSamples
{
    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["a return on success and a throw on failure"] = """
            while (true)
            {
                var task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
                if (task.State == RenderState.Done) return task.Picture;
                if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
                await Task.Delay(30000, token);
            }
            """,
        ["failure first"] = """
            for (;;)
            {
                var task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
                if (task.State is RenderState.Broken) { throw new Exception("broken"); }
                if (task.IsDone) { Log(task.Picture.AbsoluteUri); return task; }
                await Task.Delay(TimeSpan.FromSeconds(30), token);
            }
            """,
        ["a chain of tests"] = """
            while (true)
            {
                var task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
                if (task.IsDone)
                {
                    // Ready.
                    return task.Picture;
                }
                else if (task.State == RenderState.Broken)
                {
                    throw new InvalidOperationException(task.Reason);
                }
                else
                {
                    await Task.Delay(30000, token);
                }
            }
            """,
        ["a variable from outside"] = """
            RenderTask task;
            while (true)
            {
                task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
                if (task.State == RenderState.Done) break;
                if (task.State == RenderState.Broken) throw new ApplicationException();
                await Task.Delay(30000, token);
            }
            return task.Picture;
            """,
        ["success alone"] = """
            while (true)
            {
                await Task.Delay(Pause, token);
                var task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
                if (task.State == RenderState.Done) { Log(task); return null; }
            }
            """,
        ["both ends, and a throw behind the loop"] = """
            RenderTask? task = null;
            while (true)
            {
                task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
                if (task.IsOver()) break;
                await Task.Delay(30000, token);
            }
            if (task.State != RenderState.Done) throw new InvalidOperationException();
            return task.Picture;
            """,
        ["a do loop on running states"] = """
            RenderTask task;
            do
            {
                await Task.Delay(30000, token);
                task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
            }
            while (task.State is RenderState.Waiting or RenderState.Drawing);
            if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
            return task.Picture;
            """,
        ["a do loop on the guard"] = """
            RenderTask task;
            do { task = await {|KYY1008:waits.GetRenderAsync(id, token).ConfigureAwait(false)|}; await Task.Delay(30000, token); } while (!task.IsDone);
            return task.Picture.AbsoluteUri;
            """.Replace(".ConfigureAwait(false)|}", "|}.ConfigureAwait(false)", StringComparison.Ordinal),
        ["a poll before the loop"] = """
            var task = await waits.GetRenderAsync(id, token);
            while (task.State != RenderState.Done && task.State != RenderState.Broken)
            {
                await Task.Delay(30000, token);
                task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
            }
            if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
            return task;
            """,
        ["a text"] = """
            while (true)
            {
                var task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
                if (task.StateText == "done") return task.Picture;
                if (task.StateText == "broken") throw new InvalidOperationException(task.Reason);
                await Task.Delay(30000, token);
            }
            """,
        ["a token that is in scope alone"] = """
            while (true)
            {
                var task = await {|KYY1008:waits.GetRenderAsync("render_1")|};
                if (task.State == RenderState.Done) return task.Picture;
                await Task.Delay(30000);
            }
            """,
        ["no pause at all"] = """
            while (true)
            {
                var task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
                if (task.State == RenderState.Done) return task.Picture;
                if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
            }
            """,
        ["a local function"] = """
            return await FinishAsync(ids[0]);
            async Task<RenderTask> FinishAsync(string one)
            {
                while (true)
                {
                    var task = await {|KYY1008:waits.GetRenderAsync(one, token)|};
                    if (task.State == RenderState.Done) return task;
                    if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
                    await Task.Delay(30000, token);
                }
            }
            """,
        ["a condition in parentheses"] = """
            RenderTask task;
            do
            {
                await Task.Delay(30000, token).ConfigureAwait(false);
                task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
            }
            while (!(task.IsDone || (task.State == RenderState.Broken)));
            if (!task.IsDone) throw new InvalidOperationException(task.Reason);
            return task.Picture;
            """,
        ["the guard that tells of both ends"] = """
            var task = await waits.GetRenderAsync(id, token);
            while (!task.IsOver())
            {
                Thread.Sleep(30000);
                task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
            }
            if (task.State is RenderState.Broken) throw new Exception(task.Reason);
            return task.Picture;
            """,
        ["an empty statement"] = """
            for (;;)
            {
                ;
                var task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
                if (task.State == RenderState.Done) return task.Picture;
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
            }
            """.Replace("Timeout.InfiniteTimeSpan", "TimeSpan.FromSeconds(30)", StringComparison.Ordinal),
        ["success told by both"] = """
            while (true)
            {
                var task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
                if (task.IsOver() && task.IsDone) { Log("done"); break; }
                if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
                await Task.Delay(30000, token);
            }
            return null;
            """,
        ["a throw on success"] = """
            while (true)
            {
                var task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
                if (task.State == RenderState.Done) throw new IOException("done");
                if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
                await Task.Delay(30000, token);
            }
            """,
        ["a client in a variable"] = """
            var mine = waits;
            while (true)
            {
                var task = await {|KYY1008:mine.GetRenderAsync(id, cancellationToken: token)|};
                if (task.State == RenderState.Done) return task.Picture;
                await Task.Delay(30000, token);
            }
            """,
        ["a constant id"] = """
            const string One = "render_1";
            while (true)
            {
                var task = await {|KYY1008:waits.GetRenderAsync(One, token)|};
                if (task.State == RenderState.Done) return task.Picture;
                await Task.Delay(PauseMilliseconds, token);
            }
            """,
        ["an id of a member"] = """
            var first = new RenderTask { Id = id };
            while (true)
            {
                var task = await {|KYY1008:waits.GetRenderAsync(first.Id, token)|};
                if (task.State == RenderState.Done) return task.Picture;
                await Task.Delay(30000, token);
            }
            """,
        ["a try that only cleans up"] = """
            try
            {
                while (true)
                {
                    var task = await {|KYY1008:waits.GetRenderAsync(id, token)|};
                    if (task.State == RenderState.Done) return task.Picture;
                    await Task.Delay(30000, token);
                }
            }
            finally { Log("over"); }
            """,
        ["a lambda with a token of its own"] = """
            Func<CancellationToken, Task<Uri?>> wait = async own =>
            {
                while (true)
                {
                    var task = await {|KYY1008:waits.GetRenderAsync(id, own)|};
                    if (task.State == RenderState.Done) return task.Picture;
                    await Task.Delay(30000, own);
                }
            };
            return await wait(token);
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["a client that has no waiter"] = Loop("var task = await client.GetRenderAsync(id, token);"),
        ["a print"] = Loop("var task = await waits.GetRenderAsync(id, token); Log(task.State);"),
        ["a count"] = Loop("var task = await waits.GetRenderAsync(id, token); attempts++;", "var attempts = 0;"),
        ["a configured pause"] = Loop("var task = await waits.GetRenderAsync(id, token); await Task.Delay(_configured, token);"),
        ["an id that a call makes"] = Loop("var task = await waits.GetRenderAsync(id.Trim(), token);"),
        ["a bound"] = """
            for (var i = 0; i < 9; i++)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
                await Task.Delay(30000, token);
            }
            throw new TimeoutException();
            """,
        ["a token that ends it"] = """
            while (!token.IsCancellationRequested)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
                await Task.Delay(30000, token);
            }
            return null;
            """,
        ["a failed task that is returned"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.IsOver()) return task;
                await Task.Delay(30000, token);
            }
            """,
        ["a failed task that gives null"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                if (task.State == RenderState.Broken) return null;
                await Task.Delay(30000, token);
            }
            """,
        ["a failed task that is used behind the loop"] = """
            RenderTask task;
            do { await Task.Delay(30000, token); task = await waits.GetRenderAsync(id, token); } while (!task.IsOver());
            return task.State == RenderState.Done ? task.Picture : null;
            """,
        ["an exception of its own kind"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                if (task.State == RenderState.Broken) throw new IOException(task.Reason);
                await Task.Delay(30000, token);
            }
            """,
        ["a loop in a try"] = """
            try
            {
                while (true)
                {
                    var task = await waits.GetRenderAsync(id, token);
                    if (task.State == RenderState.Done) return task.Picture;
                    await Task.Delay(30000, token);
                }
            }
            catch (HttpRequestException) { return null; }
            """,
        ["a try in the loop"] = Loop("RenderTask task; try { task = await waits.GetRenderAsync(id, token); } catch (HttpRequestException) { continue; }"),
        ["something else on the way"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                if (task.State == RenderState.Drawing) await SaveAsync(task);
                await Task.Delay(30000, token);
            }
            """,
        ["success that goes on"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) { if (ids.Length > 3) continue; return task; }
                await Task.Delay(30000, token);
            }
            """,
        ["a test that asks for more"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done && _over) return task.Picture;
                await Task.Delay(30000, token);
            }
            """,
        ["a name that is taken"] = """
            if (ids.Length > 9) { var task = ids[0]; Log(task); }
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                await Task.Delay(30000, token);
            }
            """,
        ["a blocked thread"] = """
            while (true)
            {
                var task = waits.GetRenderAsync(id, token).GetAwaiter().GetResult();
                if (task.State == RenderState.Done) return task.Picture;
                Thread.Sleep(30000);
            }
            """,
        ["the id of the answer"] = """
            var task = await waits.GetRenderAsync(id, token);
            while (!task.IsDone) { await Task.Delay(30000, token); task = await waits.GetRenderAsync(task.Id, token); }
            return null;
            """,
        ["another id before the loop"] = """
            var task = await waits.GetRenderAsync("render_1", token);
            while (!task.IsDone) { await Task.Delay(30000, token); task = await waits.GetRenderAsync(id, token); }
            return null;
            """,
        ["a loop that is the body of another statement"] = """
            if (ids.Length > 3)
                while (true)
                {
                    var task = await waits.GetRenderAsync(id, token);
                    if (task.State == RenderState.Done) return task.Picture;
                    await Task.Delay(30000, token);
                }
            return null;
            """,
        ["no token in scope"] = """
            return await FinishAsync(waits, id);
            static async Task<RenderTask> FinishAsync(IRenderWaits one, string id)
            {
                while (true)
                {
                    var task = await one.GetRenderAsync(id, CancellationToken.None);
                    if (task.State == RenderState.Done) return task;
                    await Task.Delay(30000);
                }
            }
            """.Replace("static async Task<RenderTask> FinishAsync(", "static async Task<RenderTask> FinishAsync(CancellationToken other, CancellationToken another, ", StringComparison.Ordinal).Replace("FinishAsync(waits", "FinishAsync(token, token, waits", StringComparison.Ordinal),
        ["a pause of another kind"] = Loop("var task = await waits.GetRenderAsync(id, token); await Task.Yield();"),
        ["a member of a call as id"] = Loop("var task = await waits.GetRenderAsync(ids.First().Normalize(), token);"),
        ["an element as id"] = Loop("var task = await waits.GetRenderAsync(ids[0], token);"),
        ["a client that a call makes"] = Loop("var task = await ((IRenderWaits)waits).GetRenderAsync(id, token);"),
        ["an answer that nobody keeps"] = """
            while (true)
            {
                if ((await waits.GetRenderAsync(id, token)).IsDone) return null;
                await Task.Delay(30000, token);
            }
            """,
        ["a test before the poll"] = """
            RenderTask? task = null;
            while (true)
            {
                if (task is { State: RenderState.Done }) return task;
                task = await waits.GetRenderAsync(id, token);
                await Task.Delay(30000, token);
            }
            """,
        ["a known state before the poll"] = """
            var task = new RenderTask { Id = id };
            while (true)
            {
                if (task.State == RenderState.Done) return task;
                task = await waits.GetRenderAsync(id, token);
                await Task.Delay(30000, token);
            }
            """,
        ["two ends of success"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                if (task.IsDone) return task.Score;
                await Task.Delay(30000, token);
            }
            """,
        ["an end while it runs"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Drawing) return task.Picture;
                await Task.Delay(30000, token);
            }
            """,
        ["something done else"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                else { Log("again"); await Task.Delay(30000, token); }
            }
            """,
        ["a failed task that is logged"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                if (task.State == RenderState.Broken) { Log("broken"); throw new InvalidOperationException(task.Reason); }
                await Task.Delay(30000, token);
            }
            """,
        ["a throw that was made before"] = """
            var failed = new InvalidOperationException();
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                if (task.State == RenderState.Broken) throw failed;
                await Task.Delay(30000, token);
            }
            """,
        ["success that is only logged"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) Log("done");
                await Task.Delay(30000, token);
            }
            """,
        ["a throw behind the loop for success too"] = """
            RenderTask task;
            do { await Task.Delay(30000, token); task = await waits.GetRenderAsync(id, token); } while (!task.IsOver());
            if (task.IsOver()) throw new InvalidOperationException();
            return task;
            """,
        ["a throw behind the loop that has an else"] = """
            RenderTask task;
            do { await Task.Delay(30000, token); task = await waits.GetRenderAsync(id, token); } while (!task.IsOver());
            if (task.State == RenderState.Broken) throw new InvalidOperationException(); else Log("done");
            return task;
            """,
        ["a loop that ends while it runs"] = """
            RenderTask task;
            do { await Task.Delay(30000, token); task = await waits.GetRenderAsync(id, token); } while (task.State == RenderState.Waiting);
            return task;
            """,
        ["a loop that goes on when done"] = """
            RenderTask task;
            do { await Task.Delay(30000, token); task = await waits.GetRenderAsync(id, token); } while (task.State != RenderState.Broken);
            return task;
            """,
        ["a loop that does more"] = """
            RenderTask task;
            do { await Task.Delay(30000, token); task = await waits.GetRenderAsync(id, token); Log(task.State); } while (!task.IsDone);
            return task;
            """,
        ["a while loop that nothing prepares"] = """
            RenderTask task = new() { Id = id };
            while (!task.IsDone) { await Task.Delay(30000, token); task = await waits.GetRenderAsync(id, token); }
            return task;
            """,
        ["another variable before the loop"] = """
            RenderTask task = new() { Id = id };
            var other = await waits.GetRenderAsync(id, token);
            while (!task.IsDone) { await Task.Delay(30000, token); task = await waits.GetRenderAsync(id, token); }
            return other;
            """,
        ["a poll in a block of the loop"] = """
            RenderTask task;
            do { { task = await waits.GetRenderAsync(id, token); } await Task.Delay(30000, token); } while (!task.IsDone);
            return task;
            """,
        ["a for loop with a step"] = """
            for (; ; Log("again"))
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                await Task.Delay(30000, token);
            }
            """,
        ["a loop over others"] = """
            foreach (var n in Enumerable.Range(0, 9))
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                await Task.Delay(30000, token);
            }
            return null;
            """,
        ["a token that a call makes"] = Loop("var task = await waits.GetRenderAsync(id, new CancellationTokenSource(9000).Token);").Replace("(30000, token)", "(30000)", StringComparison.Ordinal)
            .Replace("while (true)", "CancellationToken second = token, third = token; await Do(second, third); static Task Do(CancellationToken one, CancellationToken two) => Task.Delay(9, one);\nwhile (true)", StringComparison.Ordinal)
            .Replace("var task = await", "Log(second); var task = await", StringComparison.Ordinal),
        ["an empty branch"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) { }
                await Task.Delay(30000, token);
            }
            """,
        ["an else with more than a pause"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                else { await Task.Delay(30000, token); await SaveAsync(task); }
            }
            """,
        ["both ends, and another throw behind the loop"] = """
            RenderTask? task = null;
            while (true)
            {
                task = await waits.GetRenderAsync(id, token);
                if (task.IsOver()) break;
                await Task.Delay(30000, token);
            }
            if (task.State != RenderState.Done) throw new IOException();
            return task.Picture;
            """,
        ["both ends, and nothing behind the loop"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(id, token);
                if (task.IsOver()) break;
                await Task.Delay(30000, token);
            }
            return null;
            """,
        ["a member of what a call makes as id"] = """
            while (true)
            {
                var task = await waits.GetRenderAsync(Path.GetFileName(id).ToString(), token);
                if (task.State == RenderState.Done) return task.Picture;
                await Task.Delay(30000, token);
            }
            """,
        ["a member of an element as id"] = """
            var all = new[] { new RenderTask { Id = id } };
            while (true)
            {
                var task = await waits.GetRenderAsync(all[0].Id, token);
                if (task.State == RenderState.Done) return task.Picture;
                await Task.Delay(30000, token);
            }
            """,
    };

    private static string Loop(string ask, string before = "") => $$"""
        {{before}}
        while (true)
        {
            {{ask}}
            if (task.State == RenderState.Done) return task.Picture;
            if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
            await Task.Delay(30000, token);
        }
        """;
}
