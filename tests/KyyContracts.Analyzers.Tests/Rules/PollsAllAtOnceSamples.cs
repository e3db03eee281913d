namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Bodies that poll, by what is special of each for <c>KYY1007</c>.</summary>
internal static class PollsAllAtOnceSamples
{
    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["Select"] = """
            return await Task.WhenAll(ids.Select(each => {|KYY1007:client.GetRenderAsync(each)|}));
            """,
        ["an async lambda"] = """
            return await Task.WhenAll(ids.Select(async each => await {|KYY1007:client.GetRenderAsync(each)|}));
            """,
        ["a lambda with a body"] = """
            return await Task.WhenAll(ids.Select(async each =>
            {
                var task = await {|KYY1007:client.GetRenderAsync(each)|};
                return task.State;
            }));
            """,
        ["a waiter"] = """
            return await Task.WhenAll(ids.Select(each => {|KYY1007:waits.WaitForCompletionAsync(each)|}));
            """,
        ["a waiter that throws nothing"] = """
            return await Task.WhenAll(ids.Select(each => {|KYY1007:waits.TryWaitForCompletionAsync(each)|}));
            """,
        ["a loop of its own for each"] = """
            return await Task.WhenAll(ids.Select(async each =>
            {
                while (true) { var task = await {|KYY1007:client.GetRenderAsync(each)|}; if (task.IsOver()) return task; await Task.Delay(30000); }
            }));
            """,
        ["a query"] = """
            return await Task.WhenAll(from each in ids where each.Length > 0 select {|KYY1007:client.GetRenderAsync(each)|});
            """,
        ["a list of it"] = """
            var polls = ids.Distinct().Select(each => {|KYY1007:client.GetRenderAsync(each)|}).ToList();
            return await Task.WhenAll(polls);
            """,
        ["an array of it"] = """
            Task<RenderTask>[] polls = ids.Select(each => {|KYY1007:client.GetRenderAsync(each)|}).ToArray();
            Log(polls.Length);
            return await Task.WhenAll(polls);
            """,
        ["a list that a loop fills"] = """
            var polls = new List<Task<RenderTask>>();
            foreach (var each in ids) polls.Add({|KYY1007:client.GetRenderAsync(each)|});
            return await Task.WhenAll(polls);
            """,
        ["a list that a loop fills through a variable"] = """
            var polls = new List<Task>();
            foreach (var each in ids) { var poll = {|KYY1007:client.GetRenderAsync(each)|}; polls.Add(poll); }
            await Task.WhenAll(polls);
            return null;
            """,
        ["a list of Task.Run"] = """
            var polls = new List<Task>();
            foreach (var each in ids) polls.Add(Task.Run(async () => Log(await {|KYY1007:client.GetRenderAsync(each)|})));
            await Task.WhenAll(polls);
            return null;
            """,
        ["an array that a loop fills"] = """
            var polls = new Task<RenderTask>[ids.Length];
            for (var i = 0; i < ids.Length; i++) polls[i] = {|KYY1007:client.GetRenderAsync(ids[i])|};
            return await Task.WhenAll(polls);
            """,
        ["a dictionary that a loop fills"] = """
            var polls = new Dictionary<string, Task<RenderTask>>();
            foreach (var each in ids) polls[each] = {|KYY1007:client.GetRenderAsync(each)|};
            return await Task.WhenAll(polls.Values);
            """,
        ["a local function"] = """
            return await Task.WhenAll(ids.Select(each => {|KYY1007:Ask(each)|}));
            async Task<RenderTask> Ask(string one) => await client.GetRenderAsync(one);
            """,
        ["a local function by name"] = """
            return await Task.WhenAll(ids.Select({|KYY1007:Ask|}));
            async Task<RenderTask> Ask(string one) => await client.GetRenderAsync(one);
            """,
        ["again and again"] = """
            while (true)
            {
                var tasks = await Task.WhenAll(ids.Select(each => {|KYY1007:client.GetRenderAsync(each)|}));
                if (tasks.All(task => task.IsOver())) return tasks;
                await Task.Delay(30000);
            }
            """,
        ["WhenEach"] = """
            await foreach (var one in Task.WhenEach(ids.Select(each => {|KYY1007:client.GetRenderAsync(each)|}))) Log(await one);
            return null;
            """,
        ["WaitAll"] = """
            Task.WaitAll(ids.Select(each => {|KYY1007:client.GetRenderAsync(each)|}).ToArray());
            return null;
            """,
        ["a list that ForEach fills"] = """
            var polls = new List<Task>();
            ids.ToList().ForEach(each => polls.Add({|KYY1007:client.GetRenderAsync(each)|}));
            await Task.WhenAll(polls);
            return null;
            """,
        ["a dictionary of it"] = """
            var polls = ids.ToDictionary(each => each, each => {|KYY1007:client.GetRenderAsync(each)|});
            await Task.WhenAll(polls.Values);
            return polls;
            """,
        ["a handler for a limit that was met"] = """
            try { return await Task.WhenAll(ids.Select(each => {|KYY1007:client.GetRenderAsync(each)|})); }
            catch (RateLimitedException) { return null; }
            """,
        ["a pause that all share"] = """
            return await Task.WhenAll(ids.Select(async each => { await Task.Delay(1000); return await {|KYY1007:client.GetRenderAsync(each)|}; }));
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["one after another"] = """
            var tasks = new List<RenderTask>();
            foreach (var each in ids) tasks.Add(await client.GetRenderAsync(each));
            return tasks;
            """,
        ["two"] = """
            return await Task.WhenAll(client.GetRenderAsync(id), client.GetRenderAsync(ids[0]));
            """,
        ["two variables"] = """
            var first = client.GetRenderAsync(id);
            var second = client.GetRenderAsync(ids[0]);
            return await Task.WhenAll(first, second);
            """,
        ["a list of two"] = """
            var polls = new List<Task<RenderTask>> { client.GetRenderAsync(id) };
            polls.Add(client.GetRenderAsync(ids[0]));
            return await Task.WhenAll(polls);
            """,
        ["a semaphore"] = """
            using var gate = new SemaphoreSlim(4);
            return await Task.WhenAll(ids.Select(async each =>
            {
                await gate.WaitAsync();
                try { return await client.GetRenderAsync(each); }
                finally { gate.Release(); }
            }));
            """,
        ["a semaphore in a local function"] = """
            var gate = new SemaphoreSlim(4);
            return await Task.WhenAll(ids.Select(Ask));
            async Task<RenderTask> Ask(string one) { await gate.WaitAsync(); try { return await client.GetRenderAsync(one); } finally { gate.Release(); } }
            """,
        ["a semaphore that is a field"] = """
            return await Task.WhenAll(ids.Select(async each => { await _room.WaitAsync(); try { return await client.GetRenderAsync(each); } finally { _room.Release(); } }));
            """,
        ["chunks"] = """
            var tasks = new List<RenderTask>();
            foreach (var part in ids.Chunk(4)) tasks.AddRange(await Task.WhenAll(part.Select(each => client.GetRenderAsync(each))));
            return tasks;
            """,
        ["chunks by hand"] = """
            for (var i = 0; i < ids.Length; i += 4) await Task.WhenAll(ids.Skip(i).Take(4).Select(each => client.GetRenderAsync(each)));
            return null;
            """,
        ["a list that is emptied on the way"] = """
            var polls = new List<Task>();
            foreach (var each in ids)
            {
                polls.Add(client.GetRenderAsync(each));
                if (polls.Count == 4) { await Task.WhenAll(polls); polls.Clear(); }
            }
            await Task.WhenAll(polls);
            return null;
            """,
        ["one that ends before the next starts"] = """
            var polls = new List<Task>();
            foreach (var each in ids)
            {
                polls.Add(client.GetRenderAsync(each));
                if (polls.Count == 4) polls.Remove(await Task.WhenAny(polls));
            }
            await Task.WhenAll(polls);
            return null;
            """,
        ["a pause before each"] = """
            var polls = new List<Task>();
            foreach (var each in ids) { polls.Add(client.GetRenderAsync(each)); await Task.Delay(1000); }
            await Task.WhenAll(polls);
            return null;
            """,
        ["another pause for each"] = """
            return await Task.WhenAll(ids.Select(async (each, at) => { await Task.Delay(at * 1000); return await client.GetRenderAsync(each); }));
            """,
        ["Parallel.ForEachAsync"] = """
            await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (each, stop) => Log(await client.GetRenderAsync(each, stop)));
            return null;
            """,
        ["Parallel.ForEachAsync as it is"] = """
            await Parallel.ForEachAsync(ids, async (each, stop) => Log(await client.GetRenderAsync(each, stop)));
            return null;
            """,
        ["a limiter of its own"] = """
            var limiter = new Limiter();
            return await Task.WhenAll(ids.Select(each => limiter.RunAsync(() => client.GetRenderAsync(each))));
            """,
        ["a gathering of something else"] = """
            var task = await client.GetRenderAsync(id);
            return await Task.WhenAll(ids.Select(each => http.GetStringAsync(each)));
            """,
        ["a poll beside it"] = """
            var all = Task.WhenAll(ids.Select(each => http.GetStringAsync(each)));
            await Task.WhenAll(all, client.GetRenderAsync(id));
            return null;
            """,
        ["a lambda that runs once"] = """
            var polls = new List<Task>();
            Action add = () => polls.Add(client.GetRenderAsync(id));
            add();
            await Task.WhenAll(polls);
            return null;
            """,
        ["polls that nobody gathers"] = """
            foreach (var each in ids) Log(client.GetRenderAsync(each));
            return null;
            """,
        ["a list of ids"] = """
            var asked = new List<string>();
            foreach (var each in ids) { asked.Add(each); Log(await client.GetRenderAsync(each)); }
            return await Task.WhenAll(asked.Select(each => http.GetStringAsync(each)));
            """,
    };
}
