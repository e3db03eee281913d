namespace KyyContracts.Analyzers.Tests;

/// <summary>Bodies of which the compiler says that a member may be null, by what is special of each.</summary>
internal static class NullWarningSuppressorSamples
{
    public static readonly IReadOnlyDictionary<string, string> Established = new Dictionary<string, string>
    {
        ["a test where another task is null"] = """
            var last = _last;
            if (last is null)
            {
                var task = await client.GetRenderAsync(id);
                if (task.State == RenderState.Done) return task.Picture.Host;
            }
            return null;
            """,
        ["a test"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State == RenderState.Done) return task.Picture.Host;
            return null;
            """,
        ["an inverted test"] = """
            var task = await client.GetRenderAsync(id);
            if (!(task.State != RenderState.Done)) return task.Picture.Host;
            return null;
            """,
        ["a guard clause"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State != RenderState.Done) return null;
            return task.Picture.Host;
            """,
        ["is not and a throw"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State is not RenderState.Done) throw new IOException(task.Reason);
            return task.Picture.Host;
            """,
        ["a conditional expression"] = """
            var task = await client.GetRenderAsync(id);
            return task.State == RenderState.Done ? task.Picture.Host : null;
            """,
        ["both conditions"] = """
            var task = await client.GetRenderAsync(id);
            return task.State == RenderState.Done && task.Picture.Host.Length > 0;
            """,
        ["either of two conditions"] = """
            var task = await client.GetRenderAsync(id);
            return task.State != RenderState.Done || task.Picture.Host.Length > 0;
            """,
        ["an arm of a switch"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Done => task.Picture.Host, _ => null };
            """,
        ["a case"] = """
            var task = await client.GetRenderAsync(id);
            switch (task.State)
            {
                case RenderState.Done: return task.Picture.Host;
                default: return null;
            }
            """,
        ["a property pattern"] = """
            var task = await client.GetRenderAsync(id);
            return task is { State: RenderState.Done } ? task.Picture.Host : null;
            """,
        ["the text"] = """
            var task = await client.GetRenderAsync(id);
            if (task.StateText == "done") return task.Picture.Host;
            return null;
            """,
        ["Equals"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State.Equals(RenderState.Done)) return task.Picture.Host;
            return null;
            """,
        ["the state in a variable"] = """
            var task = await client.GetRenderAsync(id);
            var state = task.State;
            if (state == RenderState.Done) return task.Picture.Host;
            return null;
            """,
        ["a bool"] = """
            var task = await client.GetRenderAsync(id);
            var done = task.State == RenderState.Done;
            if (!done) return null;
            return task.Picture.Host;
            """,
        ["an alias"] = """
            var task = await client.GetRenderAsync(id);
            var same = task;
            if (task.State != RenderState.Done) return null;
            return same.Picture.Host;
            """,
        ["a variable for the member"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State != RenderState.Done) return null;
            var picture = task.Picture;
            return picture.Host;
            """,
        ["a helper that throws"] = """
            var task = await client.GetRenderAsync(id);
            Check(task);
            return task.Picture.Host;
            """,
        ["a helper that tells"] = """
            var task = await client.GetRenderAsync(id);
            if (!IsGood(task)) return null;
            return task.Picture.Host;
            """,
        ["the end of a loop"] = """
            RenderTask task;
            do { await Task.Delay(30000, token); task = await client.GetRenderAsync(id, token); } while (task.State != RenderState.Done);
            return task.Picture.Host;
            """,
        ["both ends, one of them excluded"] = """
            var task = await client.GetRenderAsync(id);
            if (!task.IsOver() || task.State == RenderState.Broken) return null;
            return task.Picture.Host;
            """,
        ["an element of a sequence"] = """
            var tasks = new List<RenderTask> { await client.GetRenderAsync(id) };
            foreach (var each in tasks) if (each.State == RenderState.Done) Log(each.Picture.Host);
            return null;
            """,
        ["a lambda of its own"] = """
            Func<RenderTask, string?> host = each => each.State == RenderState.Done ? each.Picture.Host : null;
            return host(await client.GetRenderAsync(id));
            """,
        ["a local function of its own"] = """
            return Host(await client.GetRenderAsync(id));
            static string? Host(RenderTask each) => each.State == RenderState.Done ? each.Picture.Host : null;
            """,
        ["a test inside of a lambda, of a variable that stays"] = """
            var task = await client.GetRenderAsync(id);
            Func<string?> host = () => task.State == RenderState.Done ? task.Picture.Host : null;
            return host();
            """,
        ["a field that was just set"] = """
            _last = await client.GetRenderAsync(id);
            return _last.State == RenderState.Done ? _last.Picture.Host : null;
            """,
        ["a try block"] = """
            var task = await client.GetRenderAsync(id);
            try { if (task.State == RenderState.Done) return task.Picture.Host; }
            finally { Log("polled"); }
            return null;
            """,
        ["a property of a local type"] = """
            var task = await client.GetRenderAsync(id);
            return Host(task);
            static string Host(RenderTask one) { return one.IsDone || one.State == RenderState.Done ? one.Picture.Host : "none"; }
            """,
        ["the same on two ways"] = """
            var task = await client.GetRenderAsync(id);
            var kind = 0;
            if (ids.Length > 3) kind = 1;
            if (task.State != RenderState.Done) return kind;
            return task.Picture.Host;
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> Open = new Dictionary<string, string>
    {
        ["no test"] = """
            var task = await client.GetRenderAsync(id);
            return {|CS8602:task.Picture|}.Host;
            """,
        ["another state"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State == RenderState.Waiting) return {|CS8602:task.Picture|}.Host;
            return null;
            """,
        ["a state that is not excluded"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State is RenderState.Done or RenderState.Broken) return {|CS8602:task.Picture|}.Host;
            return null;
            """,
        ["a state that the contract does not know"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State is RenderState.Waiting or RenderState.Drawing or RenderState.Broken) return null;
            return {|CS8602:task.Picture|}.Host;
            """,
        ["the default arm"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Broken => null, _ => {|CS8602:task.Picture|}.Host };
            """,
        ["both ends"] = """
            var task = await client.GetRenderAsync(id);
            if (!task.IsOver()) return null;
            return {|CS8602:task.Picture|}.Host;
            """,
        ["another task"] = """
            var task = await client.GetRenderAsync(id);
            var other = await client.GetRenderAsync(ids[0]);
            if (other.State == RenderState.Done) return {|CS8602:task.Picture|}.Host;
            return null;
            """,
        ["a task that is polled again"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State != RenderState.Done) return null;
            task = await client.GetRenderAsync(id);
            return {|CS8602:task.Picture|}.Host;
            """,
        ["a task that a loop polls again"] = """
            var task = await client.GetRenderAsync(id);
            while (task.State == RenderState.Done)
            {
                task = await client.GetRenderAsync(id);
                Log({|CS8602:task.Picture|}.Host);
            }
            return null;
            """,
        ["a task that one way has polled again"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State != RenderState.Done) return null;
            if (ids.Length > 3) task = await client.GetRenderAsync(id);
            return {|CS8602:task.Picture|}.Host;
            """,
        ["a task that is changed by a copy"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State != RenderState.Done) return null;
            task = task with { Picture = null };
            return {|CS8602:task.Picture|}.Host;
            """,
        ["a lambda that runs later, over a variable that changes"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State != RenderState.Done) return null;
            Func<string> host = () => {|CS8602:task.Picture|}.Host;
            task = await client.GetRenderAsync(id);
            return host();
            """,
        ["a local function that polls again"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State != RenderState.Done) return null;
            Again();
            return {|CS8602:task.Picture|}.Host;
            void Again() => task = client.GetRenderAsync(id).Result;
            """,
        ["a lambda that may poll again at any time"] = """
            var task = await client.GetRenderAsync(id);
            Action again = () => task = client.GetRenderAsync(id).Result;
            if (task.State != RenderState.Done) return null;
            again();
            return {|CS8602:task.Picture|}.Host;
            """,
        ["a ref argument"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State != RenderState.Done) return null;
            Again(ref task);
            return {|CS8602:task.Picture|}.Host;
            void Again(ref RenderTask other) => other = client.GetRenderAsync(id).Result;
            """,
        ["a field that a method may set"] = """
            _last = await client.GetRenderAsync(id);
            if (_last.State != RenderState.Done) return null;
            Reset();
            return {|CS8602:_last.Picture|}.Host;
            """,
        ["a handler"] = """
            var task = await client.GetRenderAsync(id);
            try { Log(task.Id); if (task.State != RenderState.Done) return null; throw new IOException(); }
            catch (InvalidOperationException) { return {|CS8602:task.Picture|}.Host; }
            """,
        ["a test that may be about something else"] = """
            var task = await client.GetRenderAsync(id);
            var done = task.State == RenderState.Done || ids.Length > 3;
            if (!done) return null;
            return {|CS8602:task.Picture|}.Host;
            """,
        ["a count that is no state"] = """
            var task = await client.GetRenderAsync(id);
            if ((int)task.State > 2) return {|CS8602:task.Picture|}.Host;
            return null;
            """,
        ["a member that has no state"] = """
            string? text = ids.Length > 3 ? id : null;
            await client.GetRenderAsync(id);
            return {|CS8602:text|}.Length;
            """,
        ["a member of another state"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State != RenderState.Done) return null;
            return {|CS8602:task.Reason|}.Length;
            """,
        ["a task that may be none"] = """
            RenderTask? task = ids.Length > 3 ? await client.GetRenderAsync(id) : null;
            return {|CS8602:task|}.Id;
            """,
        ["one of two ways"] = """
            var task = await client.GetRenderAsync(id);
            var kind = 0;
            if (ids.Length > 3)
            {
                kind = 1;
                if (task.State != RenderState.Done) return null;
            }
            Log(kind);
            return {|CS8602:task.Picture|}.Host;
            """,
        ["one of two tasks"] = """
            var first = await client.GetRenderAsync(id);
            var second = await client.GetRenderAsync(ids[0]);
            if (first.State != RenderState.Done) return null;
            return {|CS8602:second.Picture|}.Host;
            """,
    };
}
