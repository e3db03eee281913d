namespace KyyContracts.Analyzers.Tests.Rules;

/// <summary>Bodies that poll, by what is special of each for <c>KYY1004</c>.</summary>
internal static class NeverGivesUpSamples
{
    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["while true"] = """
            while (true) { var task = await {|KYY1004:client.GetRenderAsync(id)|}; if (task.IsOver()) return task; await Task.Delay(30000); }
            """,
        ["the condition"] = """
            while (!(await {|KYY1004:client.GetRenderAsync(id)|}).IsOver()) await Task.Delay(30000); return null;
            """,
        ["a do loop"] = """
            RenderTask task; do { await Task.Delay(30000); task = await {|KYY1004:client.GetRenderAsync(id)|}; } while (!task.IsOver()); return task;
            """,
        ["a flag"] = """
            var over = false; while (!over) { over = (await {|KYY1004:client.GetRenderAsync(id)|}).IsOver(); await Task.Delay(30000); } return null;
            """,
        ["a result"] = """
            RenderTask? result = null; while (result is null) { var task = await {|KYY1004:client.GetRenderAsync(id)|}; if (task.IsOver()) result = task; await Task.Delay(30000); } return result;
            """,
        ["an empty for"] = """
            for (;;) { var task = await {|KYY1004:client.GetRenderAsync(id)|}; if (task.State == RenderState.Done) break; await Task.Delay(30000); } return null;
            """,
        ["a token that is none"] = """
            while (true) { var task = await {|KYY1004:client.GetRenderAsync(id, CancellationToken.None)|}; if (task.IsOver()) return task; await Task.Delay(30000, CancellationToken.None); }
            """,
        ["a default token"] = """
            while (true) { var task = await {|KYY1004:client.GetRenderAsync(id, default)|}; if (task.IsOver()) return task; await Task.Delay(30000); }
            """,
        ["a status variable"] = """
            var state = RenderState.Waiting; while (state == RenderState.Waiting) { state = (await {|KYY1004:client.GetRenderAsync(id)|}).State; await Task.Delay(30000); } return null;
            """,
        ["a text"] = """
            while (true) { var task = await {|KYY1004:client.GetRenderAsync(id)|}; if (task.StateText == "done") return task; await Task.Delay(30000); }
            """,
        ["goto"] = """
            again: var task = await {|KYY1004:client.GetRenderAsync(id)|}; if (task.IsOver()) return task; await Task.Delay(30000); goto again;
            """,
        ["a pattern"] = """
            while (await {|KYY1004:client.GetRenderAsync(id)|} is { State: RenderState.Waiting or RenderState.Drawing }) await Task.Delay(30000); return null;
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["a token in the poll"] = """
            while (!(await client.GetRenderAsync(id, token)).IsOver()) await Task.Delay(30000); return null;
            """,
        ["a token in the pause"] = """
            while (!(await client.GetRenderAsync(id)).IsOver()) await Task.Delay(30000, token); return null;
            """,
        ["a count"] = """
            for (var i = 0; i < 9; i++) { if ((await client.GetRenderAsync(id)).IsOver()) break; await Task.Delay(30000); } return null;
            """,
        ["a count inside"] = """
            var n = 0; while (true) { if ((await client.GetRenderAsync(id)).IsOver()) break; if (n++ > 9) throw new TimeoutException(); await Task.Delay(30000); } return null;
            """,
        ["a clock"] = """
            var end = DateTime.UtcNow.AddHours(1); while (!(await client.GetRenderAsync(id)).IsOver() && DateTime.UtcNow < end) await Task.Delay(30000); return null;
            """,
        ["a stopwatch"] = """
            var watch = System.Diagnostics.Stopwatch.StartNew(); while (!(await client.GetRenderAsync(id)).IsOver()) { if (watch.Elapsed.TotalMinutes > 20) break; await Task.Delay(30000); } return null;
            """,
        ["a field"] = """
            while (!_over) { if ((await client.GetRenderAsync(id)).IsOver()) break; await Task.Delay(30000); } return null;
            """,
        ["a token that is asked"] = """
            while (!token.IsCancellationRequested) { if ((await client.GetRenderAsync(id)).IsOver()) break; await Task.Delay(30000); } return null;
            """,
        ["a token that throws"] = """
            while (true) { token.ThrowIfCancellationRequested(); if ((await client.GetRenderAsync(id)).IsOver()) break; await Task.Delay(30000); } return null;
            """,
        ["a source of tokens"] = """
            using var source = new CancellationTokenSource(60000); while (!(await client.GetRenderAsync(id, source.Token)).IsOver()) await Task.Delay(30000); return null;
            """,
        ["a wait with a timeout"] = """
            while (!(await client.GetRenderAsync(id).WaitAsync(token)).IsOver()) await Task.Delay(30000); return null;
            """,
        ["no cycle"] = """
            return await client.GetRenderAsync(id);
            """,
        ["a foreach over a range"] = """
            foreach (var n in Enumerable.Range(0, 9)) { if ((await client.GetRenderAsync(id)).IsOver()) break; await Task.Delay(30000); } return null;
            """,
        ["different ids"] = """
            foreach (var each in ids) { if ((await client.GetRenderAsync(each)).IsOver()) break; await Task.Delay(30000); } return null;
            """,
    };
}
