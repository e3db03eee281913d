namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Bodies that poll, by what is special of each for <c>KYY2002</c>.</summary>
internal static class LumpsStatesSamples
{
    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["a statement with a default"] = """
            var task = await client.GetRenderAsync(id);
            switch ({|KYY2002:task.State|})
            {
                case RenderState.Done: return task.Picture;
                default: return null;
            }
            """,
        ["a default that logs"] = """
            var task = await client.GetRenderAsync(id);
            switch ({|KYY2002:task.State|})
            {
                case RenderState.Done: return task.Picture;
                default: Log("still drawing"); break;
            }
            return null;
            """,
        ["a statement without a default"] = """
            var task = await client.GetRenderAsync(id);
            switch ({|KYY2002:task.State|})
            {
                case RenderState.Done: Log("done"); break;
            }
            return null;
            """,
        ["two states left out"] = """
            var task = await client.GetRenderAsync(id);
            switch ({|KYY2002:task.State|})
            {
                case RenderState.Done: Log("done"); break;
                case RenderState.Waiting: Log("waits"); break;
            }
            return null;
            """,
        ["an expression with a discard"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.State|} switch { RenderState.Done => "done", _ => "not yet" };
            """,
        ["an expression with var"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.State|} switch { RenderState.Done => "done", var other => other.ToString() };
            """,
        ["an expression that leaves them out"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.State|} switch { RenderState.Done => "done", RenderState.Waiting => "waits" };
            """,
        ["a failure with a running state"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.State|} switch { RenderState.Done => "done", RenderState.Waiting => "waits", _ => "draws" };
            """,
        ["success with a running state"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.State|} switch { RenderState.Broken => "broken", RenderState.Waiting => "waits", _ => "other" };
            """,
        ["an or pattern"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.State|} switch { RenderState.Waiting or RenderState.Done => 1, _ => 0 };
            """,
        ["a default beside a label"] = """
            var task = await client.GetRenderAsync(id);
            switch ({|KYY2002:task.State|})
            {
                case RenderState.Done: return task.Picture;
                case RenderState.Waiting:
                case RenderState.Drawing:
                default: return null;
            }
            """,
        ["a guard on another arm"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.State|} switch { RenderState.Done when task.Score > 1 => 1, _ => 0 };
            """,
        ["the text"] = """
            var task = await client.GetRenderAsync(id);
            switch ({|KYY2002:task.StateText|})
            {
                case "done": return task.Picture;
                default: return null;
            }
            """,
        ["the text in small letters"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.StateText.ToLowerInvariant()|} switch { "done" => 1, "waiting" => 2, _ => 0 };
            """,
        ["the text in a variable"] = """
            var task = await client.GetRenderAsync(id);
            var text = task.StateText;
            return {|KYY2002:text|} switch { "done" => 1, _ => 0 };
            """,
        ["the name of the state"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.State.ToString()|} switch { "Done" => 1, _ => 0 };
            """,
        ["the state in a variable"] = """
            var task = await client.GetRenderAsync(id);
            var state = task.State;
            return {|KYY2002:state|} switch { RenderState.Done => 1, _ => 0 };
            """,
        ["the task"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task|} switch { { State: RenderState.Done } => 1, _ => 0 };
            """,
        ["a statement on the task"] = """
            var task = await client.GetRenderAsync(id);
            switch ({|KYY2002:task|})
            {
                case { IsDone: true }: return task.Picture;
                default: return null;
            }
            """,
        ["a parameter"] = """
            return Text(RenderState.Done);
            static string Text(RenderState state) => {|KYY2002:state|} switch { RenderState.Done => "done", _ => "other" };
            """,
        ["a parameter that may be null"] = """
            return Text(null);
            static string Text(RenderState? state) => {|KYY2002:state|} switch { null => "none", RenderState.Done => "done", _ => "other" };
            """,
        ["a state that is excluded, which is not enough"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State == RenderState.Waiting) return null;
            return {|KYY2002:task.State|} switch { RenderState.Done => 1, _ => 0 };
            """,
        ["a default that throws now and then"] = """
            var task = await client.GetRenderAsync(id);
            switch ({|KYY2002:task.State|})
            {
                case RenderState.Done: return task.Picture;
                default: if (ids.Length > 3) throw new TimeoutException(); break;
            }
            return null;
            """,
        ["a text that the contract does not know"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.StateText|} switch { "done" => 1, "canceled" => 2, _ => 0 };
            """,
        ["a default that calls"] = """
            var task = await client.GetRenderAsync(id);
            switch ({|KYY2002:task.State|})
            {
                case RenderState.Done: return task.Picture;
                default: Log("no"); return null;
            }
            """,
        ["a throw that stands elsewhere"] = """
            var task = await client.GetRenderAsync(id);
            if (id.Length == 0) throw new IOException();
            switch ({|KYY2002:task.State|})
            {
                case RenderState.Done: Log("done"); break;
            }
            Log("behind");
            throw new IOException();
            """,
        ["a switch at the end"] = """
            await Task.Yield();
            Show(RenderState.Done);
            return null;
            static void Show(RenderState state) { switch ({|KYY2002:state|}) { case RenderState.Done: Log("done"); break; } }
            """,
        ["an expression before a throw"] = """
            var task = await client.GetRenderAsync(id);
            Log({|KYY2002:task.State|} switch { RenderState.Done => 1, _ => 0 });
            throw new IOException();
            """,
        ["the text in capitals"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.StateText.ToUpper()|} switch { "DONE" => 1, _ => 0 };
            """,
        ["the text in capitals of no culture"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.StateText.ToUpperInvariant()|} switch { "DONE" => 1, _ => 0 };
            """,
        ["the text in letters of a culture"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.StateText.ToLower()|} switch { "done" => 1, _ => 0 };
            """,
        ["the text without blanks"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.StateText.Trim()|} switch { "done" => 1, _ => 0 };
            """,
        ["the text as a text"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.StateText.ToString()|} switch { "done" => 1, _ => 0 };
            """,
        ["the name of the state in small letters"] = """
            var task = await client.GetRenderAsync(id);
            var name = task.State.ToString();
            return {|KYY2002:name.ToLowerInvariant()|} switch { "done" => 1, "waiting" => 2, _ => 0 };
            """,
        ["null beside a state"] = """
            RenderTask? task = ids.Length > 3 ? await client.GetRenderAsync(id) : null;
            return {|KYY2002:task?.State|} switch { null => 0, RenderState.Done => 1, _ => 2 };
            """,
        ["an expression with a type"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.State|} switch { RenderState.Done => 1, RenderState other => (int)other };
            """,
        ["an expression with braces"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.State|} switch { RenderState.Done => 1, { } other => (int)other };
            """,
        ["a task that is not null"] = """
            RenderTask? task = ids.Length > 3 ? await client.GetRenderAsync(id) : null;
            return {|KYY2002:task|} switch { null => 0, { State: RenderState.Done } => 1, not null => 2 };
            """,
        ["a default that answers what throws now and then"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task.State|} switch { RenderState.Done => 1, _ => Other() };
            [System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage] static int Other() => 0;
            """,
        ["a default that does nothing"] = """
            var task = await client.GetRenderAsync(id);
            switch ({|KYY2002:task.State|})
            {
                case RenderState.Done: return task.Picture;
                default: break;
            }
            return null;
            """,
        ["a throw that the default does not come to"] = """
            var task = await client.GetRenderAsync(id);
            switch ({|KYY2002:task.State|})
            {
                case RenderState.Done: Log("done"); break;
                default: return null;
            }
            throw new IOException();
            """,
        ["a default beside a pattern"] = """
            var task = await client.GetRenderAsync(id);
            switch ({|KYY2002:task.State|})
            {
                case RenderState.Done: return task.Picture;
                case RenderState.Waiting or RenderState.Drawing:
                default: return null;
            }
            """,
        ["no task beside a task"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2002:task|} switch { null => 0, { State: RenderState.Done } => 1, _ => 2 };
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["all states"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Done => 1, RenderState.Broken => 2, RenderState.Waiting => 3, RenderState.Drawing => 4, _ => 0 };
            """,
        ["a default for what runs"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Done => 1, RenderState.Broken => 2, _ => 0 };
            """,
        ["a default for what has ended"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Waiting => 1, RenderState.Drawing => 2, _ => 0 };
            """,
        ["nothing left out but what runs"] = """
            var task = await client.GetRenderAsync(id);
            switch (task.State)
            {
                case RenderState.Done: return task.Picture;
                case RenderState.Broken: throw new IOException(task.Reason);
            }
            return null;
            """,
        ["a default that throws"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Done => 1, _ => throw new IOException() };
            """,
        ["a default statement that throws"] = """
            var task = await client.GetRenderAsync(id);
            switch (task.State)
            {
                case RenderState.Done: return task.Picture;
                default: Log("no"); throw new IOException();
            }
            """,
        ["a default block that throws"] = """
            var task = await client.GetRenderAsync(id);
            switch (task.State)
            {
                case RenderState.Done: return task.Picture;
                default: { throw new IOException(); }
            }
            """,
        ["a default that calls what throws"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Done => 1, _ => Fail() };
            [System.Diagnostics.CodeAnalysis.DoesNotReturn] static int Fail() => throw new IOException();
            """,
        ["a throw behind the switch"] = """
            var task = await client.GetRenderAsync(id);
            switch (task.State)
            {
                case RenderState.Done: return task.Picture;
            }
            throw new IOException();
            """,
        ["a shared arm that names both"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Done => 1, RenderState.Waiting or RenderState.Drawing or RenderState.Broken => 0, _ => -1 };
            """,
        ["a negated pattern"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Done => 1, not RenderState.Done => 0 };
            """,
        ["a relation"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { <= RenderState.Drawing => 0, RenderState.Done => 1, _ => 2 };
            """,
        ["a guard on the state"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Done => 1, RenderState.Broken when ids.Length > 3 => 2, _ => 0 };
            """,
        ["a guard on the default"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Done => 1, _ when ids.Length > 3 => 2, _ => 0 };
            """,
        ["running states that are excluded"] = """
            var task = await client.GetRenderAsync(id);
            if (!task.IsOver()) return null;
            return task.State switch { RenderState.Done => 1, _ => 0 };
            """,
        ["terminal states that are excluded"] = """
            var task = await client.GetRenderAsync(id);
            if (task.IsOver()) return null;
            return task.State switch { RenderState.Waiting => 1, _ => 0 };
            """,
        ["the end of a loop"] = """
            RenderTask task;
            do { await Task.Delay(30000, token); task = await client.GetRenderAsync(id, token); } while (task.State is RenderState.Waiting or RenderState.Drawing);
            return task.State switch { RenderState.Done => 1, _ => 0 };
            """,
        ["a parameter whose running states are excluded"] = """
            return Text(new RenderTask { Id = id });
            static string Text(RenderTask task)
            {
                if (task.State is RenderState.Waiting or RenderState.Drawing) return "runs";
                switch (task.State) { case RenderState.Done: return "done"; default: return "broken"; }
            }
            """,
        ["another enum"] = """
            return DateTime.UtcNow.DayOfWeek switch { DayOfWeek.Monday => 1, _ => 0 };
            """,
        ["another text"] = """
            var task = await client.GetRenderAsync(id);
            return task.Id switch { "done" => 1, _ => 0 };
            """,
        ["a tuple"] = """
            var task = await client.GetRenderAsync(id);
            return (task.State, ids.Length) switch { (RenderState.Done, 0) => 1, _ => 0 };
            """,
        ["a default alone"] = """
            var task = await client.GetRenderAsync(id);
            switch (task.State) { default: return null; }
            """,
        ["another member of the task"] = """
            var task = await client.GetRenderAsync(id);
            return task switch { { Id: "a" } => 1, _ => 0 };
            """,
        ["the text with all states"] = """
            var task = await client.GetRenderAsync(id);
            return task.StateText switch { "done" => 1, "broken" => 2, _ => 0 };
            """,
        ["a value that is not constant"] = """
            var task = await client.GetRenderAsync(id);
            var limit = RenderState.Done;
            return task.State switch { var state when state == limit => 1, _ => 0 };
            """,
        ["a default that answers what always throws"] = """
            return Number(RenderState.Done);
            static int Number(RenderState state)
            {
                switch (state) { case RenderState.Done: return 1; default: return Fail(); }
            }
            [System.Diagnostics.CodeAnalysis.DoesNotReturn] static int Fail() => throw new IOException();
            """,
        ["a default whose statement always throws"] = """
            var task = await client.GetRenderAsync(id);
            switch (task.State) { case RenderState.Done: return task.Picture; default: Fail(); break; }
            return null;
            [System.Diagnostics.CodeAnalysis.DoesNotReturn] static void Fail() => throw new IOException();
            """,
        ["a default that converts what is thrown"] = """
            var task = await client.GetRenderAsync(id);
            return (object)(task.State switch { RenderState.Done => 1L, _ => throw new IOException() });
            """,
        ["what stands behind always throws"] = """
            var task = await client.GetRenderAsync(id);
            switch (task.State) { case RenderState.Done: return task.Picture; }
            Fail();
            return null;
            [System.Diagnostics.CodeAnalysis.DoesNotReturn] static void Fail() => throw new IOException();
            """,
        ["states that are not named"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Unrecognized => 0, _ => 1 };
            """,
        ["null alone"] = """
            RenderTask? task = ids.Length > 3 ? await client.GetRenderAsync(id) : null;
            return task switch { null => 0, _ => 1 };
            """,
        ["a part of the text"] = """
            var task = await client.GetRenderAsync(id);
            return task.StateText.Substring(0, 4) switch { "done" => 1, _ => 0 };
            """,
        ["a text in a variable of many values"] = """
            var task = await client.GetRenderAsync(id);
            var text = task.StateText;
            if (ids.Length > 3) text = id;
            return text switch { "done" => 1, _ => 0 };
            """,
        ["a state of no contract"] = """
            return http.DefaultRequestVersion.Major switch { 1 => 1, _ => 0 };
            """,
        ["a pattern on a member that tells nothing"] = """
            var task = await client.GetRenderAsync(id);
            return task switch { { State: RenderState.Done, Id.Length: > 3 } => 1, { Quality: "draft" } => 2, _ => 0 };
            """,
        ["a state that two labels name"] = """
            var task = await client.GetRenderAsync(id);
            switch (task.State)
            {
                case RenderState.Done:
                case RenderState.Done or RenderState.Broken: return task;
                default: return null;
            }
            """,
        ["a guard beside the default"] = """
            var task = await client.GetRenderAsync(id);
            switch (task.State)
            {
                case RenderState.Done: return task.Picture;
                case var other when other.ToString() == id:
                default: return null;
            }
            """,
    };
}
