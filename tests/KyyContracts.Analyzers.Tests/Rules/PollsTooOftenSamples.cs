namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Polls in cycles, by what is special of each. The shortest pause that the contract recommends is 12 s.</summary>
internal static class PollsTooOftenSamples
{
    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["a started poll in a variable of the whole body"] = """
            Task<RenderTask> pending; do { pending = {|KYY1001:client.GetRenderAsync(id, token)|}; pending.Wait(); Thread.Sleep(5000); } while (!pending.Result.IsOver()); return pending.Result;
            """,
        ["a pause that is declared first"] = """
            int pause; pause = 5000; while (true) { var task = await {|KYY1001:client.GetRenderAsync(id, token)|}; if (task.IsOver()) return task; await Task.Delay(pause); }
            """,
        ["a while loop with a literal of milliseconds"] = """
            while (true)
            {
                var task = await {|KYY1001:client.GetRenderAsync(id)|};
                if (task.State == RenderState.Done) return task;
                await Task.Delay(5000, token);
            }
            """,
        ["a do loop with a TimeSpan"] = """
            RenderTask task;
            do
            {
                task = await {|KYY1001:client.GetRenderAsync(id, token)|}.ConfigureAwait(false);
                await Task.Delay(TimeSpan.FromSeconds(11.9)).ConfigureAwait(false);
            }
            while (task.State is RenderState.Waiting or RenderState.Drawing);
            return task;
            """,
        ["a for loop with the pause in its incrementor"] = """
            for (var attempt = 0; attempt < 60; await Task.Delay(PauseMilliseconds), attempt++)
            {
                var task = await {|KYY1001:client.GetRenderAsync(id)|};
                if (task.State == RenderState.Done) return task;
            }
            return null;
            """,
        ["a foreach over a range"] = """
            foreach (var attempt in Enumerable.Range(0, 60))
            {
                await Task.Delay(Pause);
                var task = await {|KYY1001:client.GetRenderAsync(id)|};
                Log($"{attempt}: {task.State}");
                if (task.State == RenderState.Done) return task;
            }
            return null;
            """,
        ["the poll in the loop's condition"] = """
            RenderTask task;
            while ((task = await {|KYY1001:client.GetRenderAsync(id)|}).State != RenderState.Done)
            {
                await Task.Delay(new TimeSpan(0, 0, 5));
            }
            return task;
            """,
        ["a blocked thread"] = """
            var task = client.GetRenderAsync(id).Result;
            while (task.State != RenderState.Done)
            {
                Thread.Sleep(1000);
                task = {|KYY1001:client.GetRenderAsync(id)|}.GetAwaiter().GetResult();
            }
            return task;
            """,
        ["a periodic timer"] = """
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(3));
            while (await timer.WaitForNextTickAsync(token))
            {
                var task = await {|KYY1001:client.GetRenderAsync(id)|};
                if (task.State == RenderState.Done) return task;
            }
            return null;
            """,
        ["several pauses that are too short together"] = """
            while (true)
            {
                await Task.Delay(5000);
                var task = await {|KYY1001:client.GetRenderAsync(id)|};
                if (task.State == RenderState.Done) return task;
                if (task.State == RenderState.Waiting) await Task.Delay(TimeSpan.FromSeconds(1) + Pause);
            }
            """,
        ["a local that is never set again"] = """
            var pause = TimeSpan.FromMilliseconds(2 * PauseMilliseconds);
            while (true)
            {
                var task = await {|KYY1001:client.GetRenderAsync(id)|};
                if (task.IsDone) break;
                await Task.Delay(pause, token);
            }
            return null;
            """,
        ["a retry in try and catch"] = """
            while (!token.IsCancellationRequested)
            {
                try
                {
                    var task = await {|KYY1001:client.GetRenderAsync(id)|};
                    if (task.State == RenderState.Done) return task;
                }
                catch (HttpRequestException error)
                {
                    Log(error.Message);
                }
                finally
                {
                    Log("polled");
                }
                await Task.Delay(5000);
            }
            return null;
            """,
        ["the id of the answer"] = """
            var task = await client.GetRenderAsync(id);
            while (task.State != RenderState.Done)
            {
                await Task.Delay(5000);
                task = await {|KYY1001:client.GetRenderAsync(task.Id)|};
            }
            return task;
            """,
        ["a loop for each id around a loop that polls"] = """
            foreach (var each in ids)
            {
                while ((await {|KYY1001:client.GetRenderAsync(each)|}).State != RenderState.Done)
                {
                    await Task.Delay(5000);
                }
                await Task.Delay(60000);
            }
            return null;
            """,
        ["two polls in one cycle"] = """
            while (true)
            {
                if ((await {|KYY1001:client.GetRenderAsync(id)|}).IsDone) return null;
                await Task.Delay(8000);
                if ((await {|KYY1001:client.GetRenderAsync(id)|}).IsDone) return null;
                await Task.Delay(8000);
            }
            """,
        ["a lambda"] = """
            Func<Task> poll = async () =>
            {
                while ((await {|KYY1001:client.GetRenderAsync(id)|}).State != RenderState.Done) await Task.Delay(1000);
            };
            await poll();
            return null;
            """,
        ["a lambda inside a foreach and a try"] = """
            foreach (var each in new List<string>(ids))
            {
                try
                {
                    Func<Task> poll = async () =>
                    {
                        while (!(await {|KYY1001:client.GetRenderAsync(each)|}).IsDone) await Task.Delay(1000);
                    };
                    await poll();
                }
                finally
                {
                    Log(each);
                }
            }
            return null;
            """,
        ["a local function"] = """
            return await PollAsync();
            async Task<RenderTask> PollAsync()
            {
                while (true)
                {
                    var task = await {|KYY1001:client.GetRenderAsync(id)|};
                    if (task.State == RenderState.Done) return task;
                    await Task.Delay(TimeSpan.FromMinutes(0.1));
                }
            }
            """,
        ["goto"] = """
            again:
            var task = await {|KYY1001:client.GetRenderAsync(id)|};
            if (task.State == RenderState.Done) return task;
            await Task.Delay(5000);
            goto again;
            """,
        ["a class that implements the annotated interface"] = """
            var concrete = new RenderClient();
            while (!(await {|KYY1001:concrete.GetRenderAsync("render_1")|}).IsDone) await Task.Delay(5000);
            return null;
            """,
        ["a pause that grows from too little"] = """
            var pause = 1000;
            while (!(await {|KYY1001:client.GetRenderAsync(id)|}).IsDone)
            {
                await Task.Delay(pause);
                pause *= 2;
            }
            return null;
            """,
        ["a pause in a using block"] = """
            while (true)
            {
                using (var stream = new MemoryStream())
                {
                    if ((await {|KYY1001:client.GetRenderAsync(id)|}).IsDone) break;
                }
                await Task.Delay(5000);
            }
            return null;
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["a pause as short as the fastest variant recommends"] = Loop("await Task.Delay(12000);"),
        ["a pause as long as the contract recommends"] = Loop("await Task.Delay(TimeSpan.FromSeconds(30), token);"),
        ["pauses that are long enough together"] = Loop("await Task.Delay(6000); await Task.Delay(6000);"),
        ["a longer pause on one of two ways"] = Loop("await Task.Delay(task.State == RenderState.Waiting ? 30000 : 5000);"),
        ["a longer pause in one branch"] = Loop("if (task.State == RenderState.Waiting) await Task.Delay(30000); else await Task.Delay(1000);"),
        ["a pause from configuration"] = Loop("await Task.Delay(_configured);"),
        ["another await between polls"] = Loop("await SaveAsync(task); await Task.Delay(1000);"),
        ["a semaphore"] = "using var gate = new SemaphoreSlim(1);\n" + Loop("await gate.WaitAsync(token); await Task.Delay(1000);"),
        ["a blocking wait on a handle"] = "using var wake = new ManualResetEventSlim();\n" + Loop("wake.Wait(token); Thread.Sleep(1000);"),
        ["a delay that another task may end"] = Loop("await Task.WhenAny(Task.Delay(1000), Task.Delay(-1, token));"),
        ["a delay that nobody awaits, and an unknown one"] = Loop("_ = Task.Delay(1000); await SaveAsync(task);"),
        ["no pause at all"] = Loop(""),
        ["an infinite pause"] = Loop("await Task.Delay(Timeout.Infinite, token);"),
        ["a pause before the loop"] = "await Task.Delay(1000);\n" + Loop("await SaveAsync(task);"),
        ["an inner loop that pauses often"] = Loop("for (var i = 0; i < 60; i++) await Task.Delay(1000);"),
        ["a call through a delegate"] = "Func<Task> pause = () => Task.Delay(60000);\n" + Loop("await pause(); await Task.Delay(1000);"),
        ["a blocking call through a delegate"] = "Action pause = () => Thread.Sleep(60000);\n" + Loop("pause(); await Task.Delay(1000);"),
        ["a helper that waits"] = Loop("Hold(); await Task.Delay(1000);") + "\nstatic void Hold() => Thread.Sleep(60000);",
        ["reading from the user"] = Loop("Console.ReadLine(); await Task.Delay(1000);"),
        ["different ids one after another"] = """
            foreach (var each in ids)
            {
                Log(await client.GetRenderAsync(each));
                await Task.Delay(1000);
            }
            return null;
            """,
        ["a sweep over many ids with a pause after each sweep"] = """
            while (true)
            {
                foreach (var each in ids) Log(await client.GetRenderAsync(each));
                await Task.Delay(5000);
            }
            """,
        ["an id by index"] = """
            for (var i = 0; i < ids.Length; i++)
            {
                Log(await client.GetRenderAsync(ids[i]));
                await Task.Delay(1000);
            }
            return null;
            """,
        ["an id from an enumerator"] = """
            using var each = ids.AsEnumerable().GetEnumerator();
            while (each.MoveNext())
            {
                Log(await client.GetRenderAsync(each.Current));
                await Task.Delay(1000);
            }
            return null;
            """,
        ["an id that a call makes"] = """
            var left = new Queue<string>(ids);
            while (left.Count > 0)
            {
                Log(await client.GetRenderAsync(left.Dequeue()));
                await Task.Delay(1000);
            }
            return null;
            """,
        ["an id that is set anew"] = """
            var left = new Queue<string>(ids);
            while (left.TryDequeue(out var next))
            {
                id = next;
                Log(await client.GetRenderAsync(id));
                await Task.Delay(1000);
            }
            return null;
            """,
        ["a poll after the loop"] = """
            for (var i = 0; i < 3; i++) await Task.Delay(1000);
            return await client.GetRenderAsync(id);
            """,
        ["two polls without a loop"] = """
            Log(await client.GetRenderAsync(id));
            await Task.Delay(1000);
            return await client.GetRenderAsync(id);
            """,
        ["a loop that polls once"] = """
            while (true)
            {
                await Task.Delay(1000);
                if (token.IsCancellationRequested) continue;
                return await client.GetRenderAsync(id);
            }
            """,
        ["a limiter around the poll"] = """
            using var gate = new SemaphoreSlim(1);
            while (true)
            {
                await gate.WaitAsync(token);
                try { if ((await client.GetRenderAsync(id)).IsDone) return null; }
                finally { gate.Release(); }
                await Task.Delay(1000);
            }
            """,
        ["a stream between the polls"] = """
            await foreach (var tick in Ticks())
            {
                if ((await client.GetRenderAsync(id)).IsDone) return null;
                await Task.Delay(1000);
            }
            return null;
            static async IAsyncEnumerable<int> Ticks() { await Task.Delay(60000); yield return 1; }
            """,
        ["a poll that is tried again when it fails"] = """
            while (true)
            {
                try { return await client.GetRenderAsync(id); }
                catch (HttpRequestException) { await Task.Delay(1000); }
            }
            """,
        ["an iterator whose user may pause"] = """
            await foreach (var task in TasksAsync()) Log(task);
            return null;
            async IAsyncEnumerable<RenderTask> TasksAsync()
            {
                while (true)
                {
                    yield return await client.GetRenderAsync(id);
                    await Task.Delay(1000);
                }
            }
            """,
        ["a timer whose period is changed"] = """
            using var timer = new PeriodicTimer(Pause);
            timer.Period = _configured;
            while (await timer.WaitForNextTickAsync())
            {
                if ((await client.GetRenderAsync(id)).IsDone) break;
            }
            return null;
            """,
        ["an event between the polls"] = "EventHandler? polled = null;\n" + Loop("polled?.Invoke(this, EventArgs.Empty); await Task.Delay(1000);"),
        ["another client for each poll"] = """
            foreach (var each in new[] { client, new RenderClient() })
            {
                Log(await each.GetRenderAsync(id));
                await Task.Delay(1000);
            }
            return null;
            """,
        ["a local that is set again"] = "var pause = 1000; if (ids.Length > 0) pause = 60000;\n" + Loop("await Task.Delay(pause);"),
    };

    private static string Loop(string pause) => $$"""
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.State is RenderState.Done or RenderState.Broken) break;
            {{pause}}
        }
        return null;
        """;
}
