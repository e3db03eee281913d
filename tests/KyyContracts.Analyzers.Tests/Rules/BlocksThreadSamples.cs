namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Bodies that poll, by what is special of each for <c>KYY1005</c>.</summary>
internal static class BlocksThreadSamples
{
    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["Result"] = """
            return {|KYY1005:client.GetRenderAsync(id).Result|};
            """,
        ["GetResult"] = """
            return {|KYY1005:client.GetRenderAsync(id).GetAwaiter().GetResult()|};
            """,
        ["GetResult behind ConfigureAwait"] = """
            return {|KYY1005:client.GetRenderAsync(id).ConfigureAwait(false).GetAwaiter().GetResult()|};
            """,
        ["Wait"] = """
            var poll = client.GetRenderAsync(id);
            {|KYY1005:poll.Wait()|};
            return poll;
            """,
        ["Wait for some time"] = """
            var poll = client.GetRenderAsync(id);
            if (!{|KYY1005:poll.Wait(1000)|}) return null;
            return poll.Result;
            """,
        ["a variable"] = """
            var poll = client.GetRenderAsync(id);
            Log("asked");
            return {|KYY1005:poll.Result|};
            """,
        ["a limit of time"] = """
            return {|KYY1005:client.GetRenderAsync(id).WaitAsync(TimeSpan.FromSeconds(9)).Result|};
            """,
        ["Task.Run"] = """
            return {|KYY1005:Task.Run(() => client.GetRenderAsync(id)).Result|};
            """,
        ["an async lambda in Task.Run"] = """
            return {|KYY1005:Task.Run(async () => await client.GetRenderAsync(id)).GetAwaiter().GetResult()|};
            """,
        ["a local function"] = """
            return {|KYY1005:Ask().Result|};
            async Task<RenderTask> Ask() => await client.GetRenderAsync(id);
            """,
        ["WaitAll"] = """
            var polls = ids.Select(each => client.GetRenderAsync(each)).ToArray();
            {|KYY1005:Task.WaitAll(polls)|};
            return polls;
            """,
        ["WaitAll of two"] = """
            var first = client.GetRenderAsync(id);
            var second = client.GetRenderAsync(ids[0]);
            {|KYY1005:Task.WaitAll(first, second)|};
            return first.Result;
            """,
        ["WhenAll that is waited for"] = """
            return {|KYY1005:Task.WhenAll(ids.Select(each => client.GetRenderAsync(each))).Result|};
            """,
        ["a waiter"] = """
            return {|KYY1005:waits.WaitForCompletionAsync(id).Result|};
            """,
        ["a waiter that throws nothing"] = """
            return {|KYY1005:waits.TryWaitForCompletionAsync(id).GetAwaiter().GetResult()|};
            """,
        ["a lambda"] = """
            Func<string, RenderTask> ask = each => {|KYY1005:client.GetRenderAsync(each).Result|};
            return ask(id);
            """,
        ["Sleep"] = """
            while (true) { var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; {|KYY1005:Thread.Sleep(30000)|}; }
            """,
        ["Sleep between blocking polls"] = """
            RenderTask task;
            do { {|KYY1005:Thread.Sleep(TimeSpan.FromSeconds(30))|}; task = {|KYY1005:client.GetRenderAsync(id).Result|}; } while (!task.IsOver());
            return task;
            """,
        ["Sleep in the incrementor"] = """
            for (var i = 0; i < 9; {|KYY1005:Thread.Sleep(30000)|}, i++) { var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; }
            return null;
            """,
        ["a delay that is waited for"] = """
            while (true) { var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; {|KYY1005:Task.Delay(30000).Wait()|}; }
            """,
        ["a delay by GetResult"] = """
            while (true) { var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; {|KYY1005:Task.Delay(30000, token).GetAwaiter().GetResult()|}; }
            """,
        ["a handle of the token"] = """
            while (!{|KYY1005:token.WaitHandle.WaitOne(30000)|}) { var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; }
            return null;
            """,
        ["a helper that sleeps"] = """
            while (true) { var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; {|KYY1005:Pause()|}; }
            void Pause() => Thread.Sleep(30000);
            """,
        ["Sleep after each of many"] = """
            foreach (var each in ids) { Log(await client.GetRenderAsync(each)); {|KYY1005:Thread.Sleep(1000)|}; }
            return null;
            """,
        ["Sleep in a handler"] = """
            while (true)
            {
                try { return await client.GetRenderAsync(id); }
                catch (HttpRequestException) { {|KYY1005:Thread.Sleep(30000)|}; }
            }
            """,
        ["one of two that has not ended"] = """
            var first = client.GetRenderAsync(id);
            var second = client.GetRenderAsync(ids[0]);
            await first;
            {|KYY1005:Task.WaitAll(first, second)|};
            return null;
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["await"] = """
            return await client.GetRenderAsync(id);
            """,
        ["await with ConfigureAwait"] = """
            return await client.GetRenderAsync(id).ConfigureAwait(false);
            """,
        ["a delay"] = """
            while (true) { var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; await Task.Delay(30000); }
            """,
        ["a result after WhenAll"] = """
            var first = client.GetRenderAsync(id);
            var second = client.GetRenderAsync(ids[0]);
            await Task.WhenAll(first, second);
            return first.Result.State == second.Result.State;
            """,
        ["a result after await"] = """
            var poll = client.GetRenderAsync(id);
            await poll;
            return poll.Result;
            """,
        ["a result after WhenAny"] = """
            var poll = client.GetRenderAsync(id);
            if (await Task.WhenAny(poll, Task.Delay(9000)) == poll) return poll.Result;
            return null;
            """,
        ["a result that is there"] = """
            var poll = client.GetRenderAsync(id);
            return poll.IsCompletedSuccessfully ? poll.Result : null;
            """,
        ["results of a list that was waited for"] = """
            var polls = ids.Select(each => client.GetRenderAsync(each)).ToList();
            await Task.WhenAll(polls);
            return polls.Select(poll => poll.Result).ToList();
            """,
        ["a continuation"] = """
            return await client.GetRenderAsync(id).ContinueWith(poll => poll.Result.State);
            """,
        ["a result of another task"] = """
            var task = await client.GetRenderAsync(id);
            return http.GetStringAsync(task.Id).Result;
            """,
        ["Sleep outside of a cycle"] = """
            Thread.Sleep(1000);
            return await client.GetRenderAsync(id);
            """,
        ["Sleep in another cycle"] = """
            for (var i = 0; i < 3; i++) Thread.Sleep(10);
            while (true) { var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; await Task.Delay(30000); }
            """,
        ["Sleep in a lambda"] = """
            while (true) { var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; await Task.Run(() => Thread.Sleep(30000)); }
            """,
        ["a helper that waits without a thread"] = """
            while (true) { var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; await Pause(); }
            Task Pause() => Task.Delay(30000);
            """,
        ["a member of the task that is called Result"] = """
            var task = await client.GetRenderAsync(id);
            var box = new { Result = task };
            return box.Result;
            """,
        ["a semaphore"] = """
            using var gate = new SemaphoreSlim(1);
            while (true) { await gate.WaitAsync(); var task = await client.GetRenderAsync(id); if (task.IsOver()) return task; await Task.Delay(30000); }
            """,
        ["a waiter that is awaited"] = """
            return await waits.WaitForCompletionAsync(id);
            """,
        ["a thread that starts"] = """
            var thread = new Thread(() => Log("works"));
            thread.Start();
            var task = await client.GetRenderAsync(id);
            thread.Join();
            return task;
            """,
    };
}
