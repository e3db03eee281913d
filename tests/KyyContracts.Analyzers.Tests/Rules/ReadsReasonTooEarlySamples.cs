namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Bodies that poll, by what is special of each for <c>KYY2004</c>.</summary>
internal static class ReadsReasonTooEarlySamples
{
    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["no test"] = """
            var task = await client.GetRenderAsync(id);
            return {|KYY2004:task.Reason|}!.Length;
            """,
        ["the wrong state"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State == RenderState.Done) return null;
            return {|KYY2004:task.Reason|}!.Length;
            """,
        ["an argument that takes no null"] = """
            var task = await client.GetRenderAsync(id);
            return Path.GetFullPath({|KYY2004:task.Reason|});
            """,
        ["forgiven and thrown"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State != RenderState.Done) throw new InvalidOperationException({|KYY2004:task.Reason|}!);
            return task;
            """,
        ["a switch whose default throws"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Done => 0, _ => throw new IOException({|KYY2004:task.Reason|}!.Trim()) };
            """,
        ["a switch statement"] = """
            var task = await client.GetRenderAsync(id);
            switch (task.State)
            {
                case RenderState.Waiting: return null;
                default: return {|KYY2004:task.Reason|}!.Length;
            }
            """,
        ["a loop that ends in both terminal states"] = """
            RenderTask task;
            do { await Task.Delay(30000, token); task = await client.GetRenderAsync(id, token); } while (!task.IsOver());
            return {|KYY2004:task.Reason|}!.Length;
            """,
        ["a variable"] = """
            var task = await client.GetRenderAsync(id);
            var reason = task.Reason;
            return {|KYY2004:reason|}!.Length;
            """,
        ["a poll in place"] = """
            return {|KYY2004:(await client.GetRenderAsync(id)).Reason|}!.Length;
            """,
        ["a guard that is not true"] = """
            var task = await client.GetRenderAsync(id);
            if (!task.IsDone) return {|KYY2004:task.Reason|}!.Length;
            return null;
            """,
        ["an inverted test"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State != RenderState.Broken) return {|KYY2004:task.Reason|}!.Length;
            return null;
            """,
        ["a retry in a try block"] = """
            RenderTask task;
            try { task = await client.GetRenderAsync(id); }
            catch (HttpRequestException) { return null; }
            return {|KYY2004:task.Reason|}!.Length;
            """,
        ["a loop over letters"] = """
            var task = await client.GetRenderAsync(id);
            foreach (var letter in {|KYY2004:task.Reason|}!) Log(letter);
            return null;
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["a test of the state"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State == RenderState.Broken) return task.Reason!.Length;
            return null;
            """,
        ["a guard clause"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State != RenderState.Broken) return null;
            return task.Reason!.Length;
            """,
        ["is not"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State is not RenderState.Broken) throw new IOException();
            return task.Reason!.Length;
            """,
        ["the other terminal state excluded"] = """
            var task = await client.GetRenderAsync(id);
            if (!task.IsOver() || task.IsDone) return null;
            if (task.State == RenderState.Done) return null;
            return task.Reason!.Length;
            """,
        ["a test for null"] = """
            var task = await client.GetRenderAsync(id);
            if (task.Reason is { } reason) return reason.Length;
            return null;
            """,
        ["a conditional access"] = """
            var task = await client.GetRenderAsync(id);
            return task.Reason?.Length;
            """,
        ["a coalescence"] = """
            var task = await client.GetRenderAsync(id);
            return (task.Reason ?? "none").Length;
            """,
        ["an argument that may be null"] = """
            var task = await client.GetRenderAsync(id);
            throw new InvalidOperationException(task.Reason);
            """,
        ["a text that is printed"] = """
            var task = await client.GetRenderAsync(id);
            Console.WriteLine($"The reason: {task.Reason}");
            return task.Reason;
            """,
        ["IsNullOrEmpty"] = """
            var task = await client.GetRenderAsync(id);
            if (string.IsNullOrEmpty(task.Reason)) return null;
            return task.Reason.Length;
            """,
        ["an arm of a switch"] = """
            var task = await client.GetRenderAsync(id);
            return task.State switch { RenderState.Broken => task.Reason!.Length, _ => 0 };
            """,
        ["a property pattern"] = """
            var task = await client.GetRenderAsync(id);
            return task is { State: RenderState.Broken } ? task.Reason!.Length : 0;
            """,
        ["a result that is read too early"] = """
            var task = await client.GetRenderAsync(id);
            return task.Picture!.Host;
            """,
        ["a task from elsewhere"] = """
            var task = new RenderTask { Id = id, Reason = id };
            return task.Reason!.Length;
            """,
        ["a lambda behind a guard"] = """
            var task = await client.GetRenderAsync(id);
            if (task.State != RenderState.Broken) return null;
            Func<int> length = () => task.Reason!.Length;
            return length();
            """,
        ["the status in a variable"] = """
            var task = await client.GetRenderAsync(id);
            var state = task.State;
            if (state != RenderState.Broken) return null;
            return task.Reason!.Length;
            """,
        ["the state as a text"] = """
            var task = await client.GetRenderAsync(id);
            if (task.StateText == "broken") return task.Reason!.Length;
            return null;
            """,
        ["nameof"] = """
            var task = await client.GetRenderAsync(id);
            return nameof(task.Reason);
            """,
    };
}
