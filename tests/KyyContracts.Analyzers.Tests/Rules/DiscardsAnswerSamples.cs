namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Bodies that poll, by what is special of each for <c>KYY2006</c>.</summary>
internal static class DiscardsAnswerSamples
{
    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["a count"] = """
            for (var i = 0; i < 9; i++) { await {|KYY2006:client.GetRenderAsync(id)|}; await Task.Delay(30000); }
            return null;
            """,
        ["an endless loop"] = """
            while (true) { await {|KYY2006:client.GetRenderAsync(id)|}; await Task.Delay(30000); }
            """,
        ["a token"] = """
            while (!token.IsCancellationRequested) { await {|KYY2006:client.GetRenderAsync(id, token)|}; await Task.Delay(30000, token); }
            return null;
            """,
        ["ConfigureAwait"] = """
            while (true) { await {|KYY2006:client.GetRenderAsync(id)|}.ConfigureAwait(false); await Task.Delay(30000); }
            """,
        ["a blocking wait"] = """
            while (true) { {|KYY2006:client.GetRenderAsync(id)|}.Wait(); Thread.Sleep(30000); }
            """,
        ["GetResult"] = """
            while (true) { {|KYY2006:client.GetRenderAsync(id)|}.GetAwaiter().GetResult(); Thread.Sleep(30000); }
            """,
        ["a poll that is not awaited"] = """
            while (true) { {|KYY2006:client.GetRenderAsync(id)|}; await Task.Delay(30000); }
            """,
        ["a second poll that is read"] = """
            while (true)
            {
                await {|KYY2006:client.GetRenderAsync(id)|};
                var task = await client.GetRenderAsync(id);
                if (task.IsOver()) return task;
                await Task.Delay(30000);
            }
            """,
        ["a do loop"] = """
            var n = 0;
            do { await {|KYY2006:client.GetRenderAsync(id)|}; await Task.Delay(30000); } while (++n < 9);
            return null;
            """,
        ["goto"] = """
            again:
            await {|KYY2006:client.GetRenderAsync(id)|};
            await Task.Delay(30000);
            goto again;
            """,
        ["a clock"] = """
            var end = DateTime.UtcNow.AddMinutes(9);
            while (DateTime.UtcNow < end) { await {|KYY2006:client.GetRenderAsync(id)|}; await Task.Delay(30000); }
            return null;
            """,
        ["a periodic timer"] = """
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(30));
            while (await timer.WaitForNextTickAsync(token)) await {|KYY2006:client.GetRenderAsync(id)|};
            return null;
            """,
        ["a handler that goes on"] = """
            while (true)
            {
                try { await {|KYY2006:client.GetRenderAsync(id)|}; }
                catch (HttpRequestException error) { Log(error); }
                await Task.Delay(30000);
            }
            """,
        ["a handler for the end of the token"] = """
            try { while (true) { await {|KYY2006:client.GetRenderAsync(id)|}; await Task.Delay(30000, token); } }
            catch (OperationCanceledException) { return null; }
            """,
        ["an id from a member"] = """
            var task = await client.GetRenderAsync(id);
            while (true) { await {|KYY2006:client.GetRenderAsync(task.Id)|}; await Task.Delay(30000); }
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["no cycle"] = """
            await client.GetRenderAsync(id);
            return null;
            """,
        ["a poll before the cycle"] = """
            await client.GetRenderAsync(id);
            while (true) { var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; await Task.Delay(30000); }
            """,
        ["a discard"] = """
            while (true) { _ = await client.GetRenderAsync(id); await Task.Delay(30000); }
            """,
        ["an answer that is read"] = """
            while (true) { var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; await Task.Delay(30000); }
            """,
        ["an answer in the condition"] = """
            while (!(await client.GetRenderAsync(id)).IsOver()) await Task.Delay(30000);
            return null;
            """,
        ["another task each time"] = """
            foreach (var each in ids) await client.GetRenderAsync(each);
            return null;
            """,
        ["an index"] = """
            for (var i = 0; i < ids.Length; i++) await client.GetRenderAsync(ids[i]);
            return null;
            """,
        ["until it succeeds"] = """
            for (var i = 0; i < 9; i++)
            {
                try { await client.GetRenderAsync(id); break; }
                catch (HttpRequestException) { await Task.Delay(30000); }
            }
            return null;
            """,
        ["until it fails"] = """
            while (true)
            {
                try { await client.GetRenderAsync(id); }
                catch (HttpRequestException) { break; }
                await Task.Delay(30000);
            }
            return null;
            """,
        ["until it fails, outside"] = """
            try { while (true) { await client.GetRenderAsync(id); await Task.Delay(30000); } }
            catch (HttpRequestException) { Log("gone"); }
            return null;
            """,
        ["a count of failures"] = """
            var failures = 0;
            while (failures < 3)
            {
                try { await client.GetRenderAsync(id); }
                catch (HttpRequestException) { failures++; }
                await Task.Delay(30000);
            }
            return null;
            """,
        ["a field that ends it"] = """
            while (!_over) { await client.GetRenderAsync(id); await Task.Delay(30000); }
            return null;
            """,
        ["an argument"] = """
            while (true) { Log(await client.GetRenderAsync(id)); await Task.Delay(30000); }
            """,
        ["a task that is kept"] = """
            var tasks = new List<Task<RenderTask>>();
            for (var i = 0; i < 9; i++) { tasks.Add(client.GetRenderAsync(id)); await Task.Delay(30000); }
            return await Task.WhenAll(tasks);
            """,
        ["a lambda that somebody else repeats"] = """
            Func<Task> ping = async () => { await client.GetRenderAsync(id); };
            await ping();
            return null;
            """,
        ["a cycle that is left at once"] = """
            while (true) { await client.GetRenderAsync(id); break; }
            return null;
            """,
        ["another client"] = """
            foreach (var other in new[] { client }) { await other.GetRenderAsync(id); }
            return null;
            """,
    };
}
