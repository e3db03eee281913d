using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

/// <summary>Which pauses lie between two polls of a task, whatever way the program takes.</summary>
public sealed class PauseAnalysisTests
{
    [Theory]
    [InlineData("IRenderClient")]
    [InlineData("RenderClient")]
    public void A_client_in_the_same_file_polls_as_any_other(string client) => FoundPauses.InProgram($$"""
        #nullable enable
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using KyyContracts.Annotations;
        using Render;

        public interface IOwnClient
        {
            [PollingOperation(MinDelaySeconds = 30, MaxDelaySeconds = 60, DeadlineSeconds = 900)]
            Task<RenderTask> GetRenderAsync([TaskId] string id);
        }

        public sealed class OwnClient(HttpClient http) : IOwnClient
        {
            public async Task<RenderTask> GetRenderAsync(string id) => new RenderTask { Id = await http.GetStringAsync(id) };
        }

        public sealed class Program({{client.Replace("Render", "Own", StringComparison.Ordinal)}} client)
        {
            public async Task RunAsync(string id)
            {
                while (!(await client.GetRenderAsync(id)).IsOver()) await Task.Delay(4000);
            }
        }
        """).ShouldBe("4 s");

    [Theory]
    [InlineData("if (ids.Length > 1) continue; await Task.Delay(4000, token);", "0–4 s")]
    [InlineData("try { await SaveAsync(task); } catch (HttpRequestException) { await Task.Delay(4000, token); }", "any s")]
    [InlineData("try { Log(task); } finally { await Task.Delay(4000, token); }", "4 s")]
    [InlineData("Log(nameof(client.GetRenderAsync)); await Task.Delay(4000, token);", "4 s")]
    [InlineData("Func<Task> later = () => Task.Delay(9000); Log(later); await Task.Delay(4000, token);", "4 s")]
    [InlineData("for (var i = 0; i < 3; i++) await Task.Delay(1000, token);", "3 s")]
    [InlineData("for (var i = 0; i < ids.Length; i++) await Task.Delay(1000, token);", "any s")]
    [InlineData("while (ids.Length > task.Id.Length) await Task.Delay(1000, token);", "any s")]
    [InlineData("_ = client.GetRenderAsync(ids[0], token); await Task.Delay(4000, token);", "4 s | 4 s")]
    [InlineData("id = ids[0]; await Task.Delay(4000, token);", FoundPauses.None)]
    [InlineData("task = await client.GetRenderAsync(task.Id, token); id = task.Id; await Task.Delay(4000, token);", FoundPauses.None)]
    public void A_cycle_pauses_for(string statements, string pauses) => FoundPauses.OfCycle(statements).ShouldBe(pauses);

    [Theory]
    [InlineData("while (true) { try { if ((await client.GetRenderAsync(id, token)).IsOver()) return null; } catch (HttpRequestException) { await Task.Delay(1000, token); continue; } await Task.Delay(4000, token); }", "1–4 s")]
    [InlineData("while (true) { try { return await client.GetRenderAsync(id, token); } catch (HttpRequestException) { await Task.Delay(1000, token); } }", FoundPauses.None)]
    [InlineData("while (true) { try { return await AskAsync(); } catch (HttpRequestException) { await Task.Delay(1000, token); } } async Task<RenderTask> AskAsync() => await client.GetRenderAsync(id, token);", FoundPauses.None)]
    [InlineData("var pause = 2; while (!(await client.GetRenderAsync(id, token)).IsOver()) { await Task.Delay(TimeSpan.FromSeconds(pause), token); pause *= 2; }", "2 s, then 4–∞ s")]
    [InlineData("var pause = 2; while (!(await client.GetRenderAsync(id, token)).IsOver()) { await Task.Delay(TimeSpan.FromSeconds(pause), token); if (pause < 30) pause *= 2; }", "2 s, then 4–58 s")]
    [InlineData("var end = DateTime.UtcNow.AddMinutes(9); while (!(await client.GetRenderAsync(id, token)).IsOver()) { var left = end - DateTime.UtcNow; if (left <= TimeSpan.Zero) break; var pause = TimeSpan.FromSeconds(3); await Task.Delay(pause < left ? pause : left, token); }", "0–3 s")]
    [InlineData("var end = DateTime.UtcNow.AddMinutes(9); while (!(await client.GetRenderAsync(id, token)).IsOver()) { var left = end - DateTime.UtcNow; var pause = TimeSpan.FromSeconds(3); await Task.Delay(pause > left ? pause : left, token); }", "3–∞ s")]
    [InlineData("var n = 0; while (n < 9 && !(await client.GetRenderAsync(id, token)).IsOver()) { n++; await Task.Delay(n * 1000, token); }", "1 s, then 2–9 s")]
    [InlineData("var n = 9; while (0 < n && !(await client.GetRenderAsync(id, token)).IsOver()) { await Task.Delay(n * 1000, token); n--; }", "9 s, then 1–8 s")]
    [InlineData("var n = 1.5; while (!(await client.GetRenderAsync(id, token)).IsOver()) { await Task.Delay(TimeSpan.FromSeconds(n), token); n *= 2; if (n >= 20) n = 20; }", "1.5 s, then 3–20 s")]
    [InlineData("var n = 1; while (!(await client.GetRenderAsync(id, token)).IsOver()) { await Task.Delay(TimeSpan.FromSeconds(n), token); n *= 2; if (n == 8) n = 4; }", "1 s, then 2–∞ s")]
    [InlineData("var pause = 2; while (!(await client.GetRenderAsync(id, token)).IsOver()) { await Task.Delay(TimeSpan.FromSeconds(pause), token); pause = Math.Min(pause * 2, 8); }", "2 s, then 4–8 s")]
    [InlineData("while (true) { try { if ((await AskAsync()).IsOver()) return null; } catch (HttpRequestException) { await Task.Delay(1000, token); continue; } await Task.Delay(4000, token); } async Task<RenderTask> AskAsync() => await client.GetRenderAsync(id, token);", "1–4 s")]
    [InlineData("while (true) { try { var task = await client.GetRenderAsync(id, token); if (task.IsOver()) return null; await Task.Delay(4000, token); Log(task); } catch (HttpRequestException) { await Task.Delay(1000, token); } }", "1–4 s")]
    [InlineData("var pause = 1; while (!(await client.GetRenderAsync(id, token)).IsOver()) { await Task.Delay(TimeSpan.FromSeconds(pause), token); pause = Math.Min(pause + 1, 6); }", "1 s, then 2–6 s")]
    [InlineData("var pause = 1; while (!(await client.GetRenderAsync(id, token)).IsOver()) { await Task.Delay(TimeSpan.FromSeconds(pause), token); pause++; }", "1 s, then 2–∞ s")]
    [InlineData("while (true) { var pause = 0; do { await Task.Delay(1000, token); pause++; } while (pause < ids.Length); if ((await client.GetRenderAsync(id, token)).IsOver()) return null; }", "1–∞ s")]
    [InlineData("var pause = 9; while (!(await client.GetRenderAsync(id, token)).IsOver()) { await Task.Delay(TimeSpan.FromSeconds(pause), token); pause--; }", "9 s, then any s")]
    [InlineData("await Task.Delay(9000, token); while (!(await client.GetRenderAsync(id, token)).IsOver()) await Task.Delay(4000, token);", "4 s")]
    [InlineData("while (true) { await Task.Delay(4000, token); if ((await client.GetRenderAsync(id, token)).IsOver()) return null; await Task.Delay(1000, token); }", "5 s")]
    [InlineData("foreach (var each in ids) while (!(await client.GetRenderAsync(each, token)).IsOver()) await Task.Delay(4000, token);", "4 s")]
    [InlineData("while (!(await client.GetRenderAsync(id, token)).IsOver()) await Task.Delay(4000, token); while (!(await client.GetRenderAsync(id, token)).IsOver()) await Task.Delay(3000, token);", "4 s | 3 s")]
    [InlineData("Action other = () => id = ids[0]; while (!(await client.GetRenderAsync(id, token)).IsOver()) { await Task.Delay(4000, token); other(); }", FoundPauses.None)]
    [InlineData("_ = Task.Run(() => id = ids[0]); while (!(await client.GetRenderAsync(id, token)).IsOver()) await Task.Delay(4000, token);", FoundPauses.None)]
    [InlineData("var local = id; _ = Task.Run(() => local = ids[0]); while (!(await client.GetRenderAsync(local, token)).IsOver()) await Task.Delay(4000, token);", FoundPauses.None)]
    [InlineData("var local = id; local = ids[0]; while (!(await client.GetRenderAsync(local, token)).IsOver()) await Task.Delay(4000, token);", "4 s")]
    [InlineData("for (var i = 0; i < 2; i++) { if ((await client.GetRenderAsync(id, token)).IsOver()) return null; await Task.Delay(4000, token); }", "4 s, then ? s")]
    [InlineData("Func<string> shown = () => id; Log(shown); while (!(await client.GetRenderAsync(id, token)).IsOver()) await Task.Delay(4000, token);", "4 s")]
    public void A_program_pauses_for(string statements, string pauses) => FoundPauses.In($"{statements} return null;").ShouldBe(pauses);

    [Theory]
    [InlineData("await EachAsync(4, () => client.GetRenderAsync(id, token));", "4 s")]
    [InlineData("await EachAsync(ids.Length, () => client.GetRenderAsync(id, token));", "any s")]
    [InlineData("await EachAsync(ids.Length > 1 ? 3 : 5, () => client.GetRenderAsync(id, token));", "3–5 s")]
    [InlineData("await MoreAsync(4, () => client.GetRenderAsync(id, token));", "any s")]
    public void A_poll_that_is_given_away_is_repeated_with_the_pause_that_is_given_with_it(string call, string pauses) => FoundPauses.In(
        $"{call} return null;",
        """
        private static async Task EachAsync(int seconds, Func<Task<RenderTask>> poll) { while (!(await poll()).IsOver()) await Task.Delay(TimeSpan.FromSeconds(seconds)); }
        private static async Task MoreAsync(int seconds, Func<Task<RenderTask>> poll) { while (!(await poll()).IsOver()) await Task.Delay(TimeSpan.FromSeconds(seconds++ + Environment.TickCount)); }
        """).ShouldBe(pauses);

    [Theory]
    [InlineData("", "await Task.Delay(4000);", "PollAsync(name)", "4 s, then ? s")]
    [InlineData("await Task.Delay(3000);", "await Task.Delay(4000);", "PollAsync(name)", "7 s, then ? s")]
    [InlineData("", "", "PollAsync(name)", "0 s, then ? s")]
    [InlineData("", "await Task.Delay(4000);", "PollAsync(name + \"1\")", FoundPauses.None)]
    [InlineData("", "await Task.Delay(4000); name = id;", "PollAsync(name)", FoundPauses.None)]
    [InlineData("", "await Task.Delay(4000);", "PollAsync(id)", FoundPauses.None)]
    [InlineData("", "await Task.Delay(4000);", "OtherAsync(name)", FoundPauses.None)]
    public void A_function_that_calls_itself_for_the_same_task_is_a_cycle(string before, string after, string again, string pauses) => FoundPauses.In(
        $$"""
        return await PollAsync(id);
        async Task<RenderTask> PollAsync(string name)
        {
            {{before}}
            var task = await client.GetRenderAsync(name, token);
            if (task.IsOver()) return task;
            {{after}}
            return await {{again}};
        }
        Task<RenderTask> OtherAsync(string name) => throw new NotSupportedException(name);
        """).ShouldBe(pauses);

    [Theory]
    [InlineData("private async Task<RenderTask> PollAsync() { var task = await client.GetRenderAsync(_id); await Task.Delay(4000); return task.IsOver() ? task : await PollAsync(); }", "4 s, then ? s")]
    [InlineData("private async Task<RenderTask> PollAsync() { var task = await client.GetRenderAsync(_id); await Task.Delay(4000); return task.IsOver() ? task : await this.PollAsync(); }", "4 s, then ? s")]
    [InlineData("private async Task<RenderTask> PollAsync(Program other) { var task = await client.GetRenderAsync(_id); await Task.Delay(4000); return task.IsOver() ? task : await other.PollAsync(this); }", FoundPauses.None)]
    [InlineData("private async Task<RenderTask> PollAsync() { var other = _id; var task = await client.GetRenderAsync(other); await Task.Delay(4000); return task.IsOver() ? task : await PollAsync(); }", FoundPauses.None)]
    [InlineData("private async Task<RenderTask> PollAsync() { try { return await client.GetRenderAsync(_id); } catch (HttpRequestException) { await Task.Delay(4000); return await PollAsync(); } }", FoundPauses.None)]
    public void A_method_that_calls_itself_is_a_cycle(string method, string pauses) => FoundPauses.In("return null;", "private readonly string _id = \"render_1\"; " + method).ShouldBe(pauses);

    [Theory]
    [InlineData("var (first, later) = (TimeSpan.FromSeconds(3), 5);", "await Task.Delay(first);", "3 s")]
    [InlineData("var (first, later) = (3000, 5000);", "await Task.Delay(later);", "5 s")]
    [InlineData("var (now, next) = (1, 2);", "await Task.Delay(now * 1000); (now, next) = (next, now + next);", "1 s, then 2–∞ s")]
    [InlineData("TimeSpan? gap = TimeSpan.FromSeconds(3);", "await Task.Delay(gap.Value);", "3 s")]
    [InlineData("TimeSpan? gap = TimeSpan.FromSeconds(3);", "await Task.Delay(gap ?? TimeSpan.FromSeconds(9));", "3–9 s")]
    [InlineData("TimeSpan? gap = TimeSpan.FromSeconds(3);", "await Task.Delay(gap.GetValueOrDefault(TimeSpan.FromSeconds(9)));", "3 s")]
    public void Pauses_are_followed_through_tuples_and_values_that_may_be_null(string before, string pause, string expected) =>
        FoundPauses.OfCycle(pause, before).ShouldBe(expected);
}
