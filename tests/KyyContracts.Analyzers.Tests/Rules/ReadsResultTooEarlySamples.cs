namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Uses of a member that has a value in the state <c>Done</c> alone, by what is special of each.</summary>
internal static class ReadsResultTooEarlySamples
{
    private const string Poll = "var task = await client.GetRenderAsync(id, token);\n";

    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["no test at all"] = Poll + "return {|KYY2003:task.Picture|}!.Host;",
        ["a dereference that the compiler warns of too"] = Poll + "return {|KYY2003:task.Picture|}.Host;",
        ["an argument that must not be null"] = Poll + "Open({|KYY2003:task.Picture|}); return null;",
        ["an argument that is forgiven"] = Poll + "return await http.GetByteArrayAsync({|KYY2003:task.Picture|}!, token);",
        ["a test for the wrong state"] = Poll + "if (task.State == RenderState.Broken) return {|KYY2003:task.Picture|}!.Host; return null;",
        ["only failure excluded"] = Poll + "if (task.State == RenderState.Broken) throw new IOException(task.Reason); return {|KYY2003:task.Picture|}!.Host;",
        ["the running states excluded, failure possible"] = Poll + """
            while (task.State is RenderState.Waiting or RenderState.Drawing)
            {
                await Task.Delay(30000);
                task = await client.GetRenderAsync(id);
            }
            return {|KYY2003:task.Picture|}!.Host;
            """,
        ["a loop that may run out of attempts"] = """
            RenderTask? task = null;
            for (var attempt = 0; attempt < 40; attempt++)
            {
                task = await client.GetRenderAsync(id);
                if (task.State == RenderState.Done) break;
                await Task.Delay(30000);
            }
            return {|KYY2003:task!.Picture|}!.Host;
            """,
        ["a guard that tells of two states"] = Poll + "if (!task.IsOver()) return null; return {|KYY2003:task.Picture|}!.Host;",
        ["the guard's wrong side"] = Poll + "if (task.IsDone) return null; return {|KYY2003:task.Picture|}!.Host;",
        ["an alias"] = Poll + "var same = task; if (task.State == RenderState.Waiting) return null; return {|KYY2003:same.Picture|}!.Host;",
        ["the member held in a variable"] = Poll + "var picture = task.Picture; return {|KYY2003:picture|}!.Host;",
        ["a value type"] = Poll + "return {|KYY2003:task.Score|}!.Value;",
        ["a switch statement's wrong arm"] = Poll + """
            switch (task.State)
            {
                case RenderState.Done: return task.Picture!.Host;
                case RenderState.Broken: return task.Reason;
                default: return {|KYY2003:task.Picture|}!.Host;
            }
            """,
        ["a switch expression's open arm"] = Poll + """
            return task.State switch
            {
                RenderState.Broken => null,
                _ => {|KYY2003:task.Picture|}!.Host,
            };
            """,
        ["a property pattern's other side"] = Poll + "if (task is { State: RenderState.Done }) return null; return {|KYY2003:task.Picture|}!.Host;",
        ["no variable at all"] = "return {|KYY2003:(await client.GetRenderAsync(id)).Picture|}!.Host;",
        ["a poll after the test"] = Poll + """
            if (task.State != RenderState.Done) return null;
            task = await client.GetRenderAsync(id);
            return {|KYY2003:task.Picture|}!.Host;
            """,
        ["a test that a print stands after"] = Poll + """Console.WriteLine($"{task.Id}: {task.State}"); return {|KYY2003:task.Picture|}!.Host;""",
        ["the text of the status"] = Poll + """if (task.StateText == "broken") return null; return {|KYY2003:task.Picture|}!.Host;""",
        ["a retry whose catch swallows"] = """
            RenderTask? task = null;
            try
            {
                task = await client.GetRenderAsync(id);
            }
            catch (HttpRequestException)
            {
                return null;
            }
            return {|KYY2003:task.Picture|}!.Host;
            """,
        ["only one use of several"] = Poll + "Open({|KYY2003:task.Picture|}!); Open(task.Picture!); return null;",
        ["a lambda that polls"] = """
            Func<Task<string>> read = async () =>
            {
                var task = await client.GetRenderAsync(id);
                return {|KYY2003:task.Picture|}!.Host;
            };
            return await read();
            """,
        ["a handler of another poll"] = """
            var task = await client.GetRenderAsync(id, token);
            try { await client.GetRenderAsync(ids[0], token); } catch (HttpRequestException) { return {|KYY2003:task.Picture|}!.Host; }
            return null;
            """,
        ["a test for null on one way"] = """
            var task = await client.GetRenderAsync(id, token);
            if (ids.Length > 3) { if (task.Picture is null) return null; }
            return {|KYY2003:task.Picture|}!.Host;
            """,
        ["an argument that takes no null in"] = """
            var task = await client.GetRenderAsync(id, token);
            Show({|KYY2003:task.Picture|});
            return null;
            static void Show([System.Diagnostics.CodeAnalysis.DisallowNull] Uri address) => Log(address);
            """,
        ["a value that is computed from nothing of it"] = """
            var task = await client.GetRenderAsync(id, token);
            var quick = ids.Length > 3;
            if (quick) Log("quick");
            return {|KYY2003:task.Picture|}!.Host;
            """,
        ["an id that is made anew"] = """
            var task = await client.GetRenderAsync(id, token);
            if (task.State != RenderState.Done) return null;
            task = await client.GetRenderAsync(task.Id, token);
            return {|KYY2003:task.Picture|}!.Host;
            """,
        ["a deconstruction of two polls"] = """
            var (first, second) = (await client.GetRenderAsync(id), await client.GetRenderAsync(ids[0]));
            if (first.State != RenderState.Done) return null;
            return first.Picture!.Host + {|KYY2003:second.Picture|}!.Host;
            """,
        ["a helper that answers two"] = """
            var (task, tries) = await AskAsync();
            Log(tries);
            return {|KYY2003:task.Picture|}!.Host;
            async Task<(RenderTask, int)> AskAsync() => (await client.GetRenderAsync(id), 1);
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["a test for the state"] = Poll + "if (task.State == RenderState.Done) return task.Picture!.Host; return null;",
        ["a test with the constant first"] = Poll + "if (RenderState.Done == task.State) return task.Picture!.Host; return null;",
        ["a guard clause"] = Poll + "if (task.State != RenderState.Done) throw new IOException(); return task.Picture!.Host;",
        ["is not"] = Poll + "if (task.State is not RenderState.Done) return null; Open(task.Picture!); return null;",
        ["an inverted test"] = Poll + "if (!(task.State == RenderState.Done)) return null; return task.Picture!.Host;",
        ["a comparison with false"] = Poll + "if (task.IsDone == false) return null; return task.Picture!.Host;",
        ["the guard member"] = Poll + "return task.IsDone ? task.Picture.Host : null;",
        ["a switch statement"] = Poll + "switch (task.State) { case RenderState.Done: return task.Picture!.Host; default: return null; }",
        ["a switch with a when clause"] = Poll + "switch (task) { case { State: RenderState.Done } done when done.Id.Length > 0: return done.Picture!.Host; default: return null; }",
        ["a switch expression with a throwing default"] = Poll + """
            return task.State switch
            {
                RenderState.Done => task.Picture!.Host,
                RenderState.Broken => task.Reason,
                _ => throw new InvalidOperationException(),
            };
            """,
        ["a property pattern"] = Poll + "return task is { State: RenderState.Done } ? task.Picture!.Host : null;",
        ["a property pattern that names the member"] = Poll + "return task is { Picture: { } picture } ? picture.Host + task.Picture!.Port : null;",
        ["a property pattern on the poll"] = "return await client.GetRenderAsync(id) is { State: RenderState.Done } done ? done.Picture!.Host : null;",
        ["a negated property pattern"] = Poll + "if (task is not { State: RenderState.Done }) return null; return task.Picture!.Host;",
        ["a test for null"] = Poll + "if (task.Picture is null) return null; return task.Picture.Host;",
        ["a test for null by operator"] = Poll + "if (task.Picture != null) Open(task.Picture); return null;",
        ["conditional access"] = Poll + "return task.Picture?.Host;",
        ["a null coalescing throw"] = Poll + "var picture = task.Picture ?? throw new IOException(); return picture.Host;",
        ["a held member that is tested"] = Poll + "var picture = task.Picture; if (picture is null) return null; return picture.Host + task.Picture!.Port;",
        ["a value that is tested"] = Poll + "return task.Score.HasValue ? task.Score.Value : null;",
        ["a throw helper for null"] = Poll + "ArgumentNullException.ThrowIfNull(task.Picture); return task.Picture.Host;",
        ["the other states excluded one by one"] = Poll + """
            while (task.State is RenderState.Waiting or RenderState.Drawing)
            {
                await Task.Delay(30000);
                task = await client.GetRenderAsync(id);
            }
            if (task.State == RenderState.Broken) throw new IOException(task.Reason);
            return task.Picture!.Host;
            """,
        ["a loop that ends when done"] = """
            RenderTask task;
            do { task = await client.GetRenderAsync(id); await Task.Delay(30000); } while (task.State != RenderState.Done);
            return task.Picture!.Host;
            """,
        ["a loop that starts with no task"] = """
            RenderTask? task = null;
            while (task?.State != RenderState.Done) { task = await client.GetRenderAsync(id); await Task.Delay(30000); }
            return task.Picture!.Host;
            """,
        ["an endless loop that breaks when done"] = """
            RenderTask task;
            while (true)
            {
                try
                {
                    task = await client.GetRenderAsync(id);
                    if (task.State == RenderState.Done) break;
                }
                finally { Log("polled"); }
                await Task.Delay(30000);
            }
            return task.Picture!.Host;
            """,
        ["a flag that tells when it is done"] = """
            RenderTask? task = null;
            var over = false;
            while (!over)
            {
                task = await client.GetRenderAsync(id);
                if (task.State == RenderState.Done) over = true;
                await Task.Delay(30000);
            }
            return task!.Picture!.Host;
            """,
        ["a flag that is a field"] = """
            RenderTask? task = null;
            while (!_over)
            {
                task = await client.GetRenderAsync(id);
                if (task.State == RenderState.Done) _over = true;
                await Task.Delay(30000);
            }
            return task!.Picture!.Host;
            """,
        ["a bool variable"] = Poll + "var done = task.State == RenderState.Done; if (!done) return null; return task.Picture!.Host;",
        ["a bool variable by a conditional"] = Poll + "var done = task.State == RenderState.Done ? true : false; if (!done) return null; return task.Picture!.Host;",
        ["the status in a variable"] = Poll + "var state = task.State; if (state != RenderState.Done) return null; return task.Picture!.Host;",
        ["the status as a text"] = Poll + """if (task.StateText != "done") return null; return task.Picture!.Host;""",
        ["a text comparison by method"] = Poll + """if (!string.Equals(task.StateText, "done", StringComparison.OrdinalIgnoreCase)) return null; return task.Picture!.Host;""",
        ["Equals"] = Poll + "if (!task.State.Equals(RenderState.Done)) return null; return task.Picture!.Host;",
        ["a set of states"] = Poll + "if (!new[] { RenderState.Done }.Contains(task.State)) return null; return task.Picture!.Host;",
        ["a tuple"] = Poll + "return (task.State, ids.Length) switch { (RenderState.Done, _) => task.Picture!.Host, _ => null };",
        ["a helper that throws"] = Poll + "Check(task); return task.Picture!.Host;",
        ["a helper that tells"] = Poll + "if (!IsGood(task)) return null; return task.Picture!.Host;",
        ["a local function that tells"] = Poll + "if (!Good()) return null; return task.Picture!.Host; bool Good() => task.State == RenderState.Done;",
        ["an assertion"] = Poll + "System.Diagnostics.Debug.Assert(task.State == RenderState.Done); return task.Picture!.Host;",
        ["nameof"] = Poll + "return nameof(task.Picture);",
        ["an argument that may be null"] = Poll + "OpenAny(task.Picture); return task.Picture;",
        ["a failure-only member"] = Poll + "return task.Reason!.Length;",
        ["an alias that is tested"] = Poll + "var same = task; if (same.State != RenderState.Done) return null; return task.Picture!.Host;",
        ["a guarded lambda"] = Poll + "if (task.State != RenderState.Done) return null; Func<string> host = () => task.Picture!.Host; return host();",
        ["an unguarded variable from elsewhere"] = "var task = new RenderTask { Id = id, Picture = new Uri(id) }; return task.Picture!.Host;",
        ["a task that a list holds"] = "var tasks = await Task.WhenAll(ids.Select(each => client.GetRenderAsync(each))); return tasks[0].Picture!.Host;",
        ["a deconstruction"] = "var (task, n) = (await client.GetRenderAsync(id), 1); if (task.State != RenderState.Done) return n; return task.Picture!.Host;",
        ["both conditions at once"] = Poll + "if (task.State == RenderState.Done && task.Picture is { } picture) return picture.Host; return null;",
        ["either of two conditions"] = Poll + "if (task.State != RenderState.Done || task.Picture == null) return null; return task.Picture.Host;",
        ["a test in a catch filter"] = Poll + "try { throw new IOException(); } catch (IOException) when (task.State == RenderState.Done) { return task.Picture!.Host; }",
        ["a result that a finally block stands after"] = """
            RenderTask task;
            try
            {
                task = await client.GetRenderAsync(id);
                if (task.State != RenderState.Done) return null;
            }
            finally { Log("polled"); }
            return task.Picture!.Host;
            """,
        ["a state that a variable of its own keeps"] = """
            RenderTask task;
            RenderState state;
            do
            {
                task = await client.GetRenderAsync(id);
                state = task.State;
                await Task.Delay(30000);
            }
            while (state != RenderState.Done);
            return task.Picture!.Host;
            """,
        ["a result that is kept while the loop goes on"] = """
            RenderTask? result = null;
            while (result is null)
            {
                var task = await client.GetRenderAsync(id);
                if (task.State == RenderState.Done) result = task;
                else await Task.Delay(30000);
            }
            return result.Picture!.Host;
            """,
        ["a result that is kept until another is there"] = """
            RenderTask? done = null;
            for (var attempt = 0; attempt < 40; attempt++)
            {
                var task = await client.GetRenderAsync(id);
                if (task.State == RenderState.Done) { done = task; break; }
                await Task.Delay(30000);
            }
            if (done is null) throw new TimeoutException();
            return done.Picture!.Host;
            """,
        ["a loop that ends by a count or when done"] = """
            RenderTask? task = null;
            var attempt = 0;
            while (attempt < 40)
            {
                task = await client.GetRenderAsync(id);
                if (task.State == RenderState.Done) break;
                attempt++;
                await Task.Delay(30000);
            }
            if (attempt == 40) throw new TimeoutException();
            return task!.Picture!.Host;
            """,
        ["a loop that ends by the clock or when done"] = """
            RenderTask? task = null;
            var deadline = DateTime.UtcNow.AddMinutes(15);
            while (DateTime.UtcNow < deadline)
            {
                task = await client.GetRenderAsync(id);
                if (task.State == RenderState.Done) break;
                await Task.Delay(30000);
            }
            if (DateTime.UtcNow >= deadline) throw new TimeoutException();
            return task!.Picture!.Host;
            """,
        ["a token that is cancelled when done"] = """
            using var over = new CancellationTokenSource();
            RenderTask? task = null;
            while (!over.IsCancellationRequested)
            {
                task = await client.GetRenderAsync(id);
                if (task.State == RenderState.Done) over.Cancel();
                await Task.Delay(30000);
            }
            return task!.Picture!.Host;
            """,
        ["a lock that guards the use"] = Poll + "lock (ids) { if (task.State != RenderState.Done) return null; return task.Picture!.Host; }",
        ["an iterator's helper that throws in the default arm"] = Poll + """
            var kind = task.State switch
            {
                RenderState.Done => 1,
                RenderState.Broken => throw new IOException(),
                _ => throw new InvalidOperationException(),
            };
            return task.Picture!.Host + kind;
            """,
        ["a switch whose result tells"] = Poll + """
            var kind = task.State switch { RenderState.Done => 1, _ => 0 };
            if (kind == 0) return null;
            return task.Picture!.Host;
            """,
        ["a collection that tells"] = """
            var done = new List<RenderTask>();
            RenderTask? task = null;
            while (done.Count == 0)
            {
                task = await client.GetRenderAsync(id);
                if (task.State == RenderState.Done) done.Add(task);
                await Task.Delay(30000);
            }
            return task!.Picture!.Host;
            """,
        ["a relational pattern"] = Poll + "if (task.State is not (> RenderState.Drawing and < RenderState.Broken)) return null; return task.Picture!.Host;",
        ["a handler of something else"] = """
            var task = await client.GetRenderAsync(id, token);
            try { await http.GetAsync(id, token); } catch (HttpRequestException) { return task.Picture!.Host; }
            return null;
            """,
        ["a flag that was tested with the state"] = """
            var task = await client.GetRenderAsync(id, token);
            var fast = ids.Length > 3;
            if (!fast && task.State != RenderState.Done) return null;
            if (fast) return null;
            return task.Picture!.Host;
            """,
        ["a parameter that becomes a flag"] = """
            return await Inner(ids.Length > 3);
            async Task<object?> Inner(bool fast)
            {
                var task = await client.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) fast = true;
                if (!fast) return null;
                return task.Picture!.Host;
            }
            """,
        ["a delegate that tells"] = """
            var task = await client.GetRenderAsync(id, token);
            Func<bool> isGood = () => task.State == RenderState.Done;
            if (!isGood()) return null;
            return task.Picture!.Host;
            """,
        ["a part of a text"] = """
            var task = await client.GetRenderAsync(id, token);
            if (!task.StateText.Contains("done")) return null;
            return task.Picture!.Host;
            """,
        ["a text that it is part of"] = """
            var task = await client.GetRenderAsync(id, token);
            if (!"done".Contains(task.StateText)) return null;
            return task.Picture!.Host;
            """,
        ["an argument that null is allowed in"] = """
            var task = await client.GetRenderAsync(id, token);
            Show(task.Picture);
            return null;
            static void Show([System.Diagnostics.CodeAnalysis.AllowNull] Uri address) => Log(address);
            """,
        ["an argument that is checked for null"] = """
            var task = await client.GetRenderAsync(id, token);
            Check(task.Picture);
            return task.Picture.Host;
            static void Check([System.Diagnostics.CodeAnalysis.NotNull] Uri? address) => ArgumentNullException.ThrowIfNull(address);
            """,
        ["an argument of any type"] = """
            var task = await client.GetRenderAsync(id, token);
            Keep<Uri>(task.Picture);
            return null;
            static void Keep<T>(T value) => Log(value);
            """,
        ["a set whose members others may add"] = """
            var task = await client.GetRenderAsync(id, token);
            var good = new List<RenderState>();
            good.AddRange(Enum.GetValues<RenderState>().Where(state => state > RenderState.Drawing));
            if (!good.Contains(task.State)) return null;
            return task.Picture!.Host;
            """,
        ["a task that is changed"] = """
            var task = await client.GetRenderAsync(id, token);
            task = task with { State = RenderState.Done, Picture = new Uri(id) };
            return task.Picture!.Host;
            """,
        ["a helper that answers what it found"] = """
            var (task, isDone) = await AskAsync();
            return isDone ? task.Picture!.Host : null;
            async Task<(RenderTask, bool)> AskAsync() { var answer = await client.GetRenderAsync(id); return (answer, answer.State == RenderState.Done); }
            """,
        ["a deconstruction that swaps"] = """
            var first = await client.GetRenderAsync(id);
            var second = await client.GetRenderAsync(ids[0]);
            if (first.State != RenderState.Done) return null;
            (first, second) = (second, first);
            return second.Picture!.Host;
            """,
        ["an out argument"] = """
            Find(out var task);
            return task.Picture!.Host;
            void Find(out RenderTask found) => found = _last!;
            """,
        ["another task behind the same name"] = """
            var task = await client.GetRenderAsync(id, token);
            task = _last!;
            return task.Picture!.Host;
            """,
    };
}
