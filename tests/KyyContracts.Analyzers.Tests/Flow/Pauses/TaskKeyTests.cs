using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

/// <summary>Which polls ask for the same task again, so that a pause between them is judged.</summary>
public sealed class TaskKeyTests
{
    private const string Members = """
        private readonly string _field = "render_1";
        private static readonly string Static = "render_1";
        private readonly Holder _holder = new();
        private readonly RenderClient _client = new();
        private string _written = "render_1";
        private string Written { get; set; } = "render_1";
        private static string[] Several() => new[] { Make() };
        private string Auto { get; } = "render_1";
        private string Computed => Guid.NewGuid().ToString();
        private Holder New => new Holder();
        private Holder Kept { get { return new Holder(); } }
        private string this[int index] => Computed + index;
        private static string Make() => Guid.NewGuid().ToString();
        private sealed class Holder
        {
            public string Id = "render_1"; public string Name { get; set; } = "render_1"; public Holder? Next { get; set; } public IRenderClient Client { get; set; } = null!;
            public string Any => Guid.NewGuid().ToString();
        }
        private interface INamed { string Name { get; } }
        private int _turn; private static HttpClient Http(string name) => new() { BaseAddress = new Uri(name) };
        private IRenderClient Turn() => _turn++ % 2 == 0 ? client : _client;
        private sealed class Choices(IRenderClient one)
        {
            private int _turn;
            public static IRenderClient Any() => null!; public static IRenderClient NextClient() => null!; public IRenderClient CreateClient() => one;
            public IRenderClient Counted() => one; public IRenderClient GetCounted() => ++_turn > 3 ? one : Any(); public Task<IRenderClient> OpenAsync() => Task.FromResult(one);
        }
        private readonly INamed _named = null!;
        private int _index = Environment.ProcessorCount;
        private Named Abstract => null!;
        private RenderClient Fresh { get { return new RenderClient(http); } }
        private abstract class Named { public abstract IRenderClient Client { get; } }
        private readonly struct Converted { public static implicit operator string(Converted converted) => Guid.NewGuid().ToString(); }
        """;

    [Theory]
    [InlineData("id")]
    [InlineData("\"render_1\"")]
    [InlineData("_field")]
    [InlineData("this._field")]
    [InlineData("Static")]
    [InlineData("_holder.Id")]
    [InlineData("holder.Id")]
    [InlineData("holder.Name")]
    [InlineData("holder.Next!.Next!.Name")]
    [InlineData("Auto")]
    [InlineData("New.Name")]
    [InlineData("_named.Name")]
    [InlineData("address.Host")]
    [InlineData("ids[0]")]
    [InlineData("grid[0, 1]")]
    [InlineData("grid[0, last]")]
    [InlineData("ids[last]")]
    [InlineData("ids[last - 1]")]
    [InlineData("ids[^last]")]
    [InlineData("ids[_index]")]
    [InlineData("names[last]")]
    [InlineData("(string)boxed")]
    [InlineData("pair.Key")]
    public void One_task_is_asked_for_by(string id) => Verify($"client.GetRenderAsync({id}, token)", "4 s");

    [Theory]
    [InlineData("", "4 s")]
    [InlineData("other = new RenderClient(http);", FoundPauses.None)]
    public void Either_of_two_clients_is_one_client_where_both_stay_the_same(string last, string pauses) => FoundPauses.In(
        $$"""
        IRenderClient other = new RenderClient(http);
        while (true)
        {
            var task = await (_over ? client : other).GetRenderAsync(id, token);
            if (task.IsOver()) return task;
            await Task.Delay(4000, token);
            {{last}}
        }
        """).ShouldBe(pauses);

    [Theory]
    [InlineData("Make()")]
    [InlineData("Computed")]
    [InlineData("_holder.Any")]
    [InlineData("Kept.Name")]
    [InlineData("this[0]")]
    [InlineData("ids[index]")]
    [InlineData("grid[0, index]")]
    [InlineData("grid[index, 0]")]
    [InlineData("grid[index, index]")]
    [InlineData("each.Current")]
    [InlineData("new Converted()")]
    [InlineData("id + index")]
    [InlineData("names[index]")]
    [InlineData("Pick(holder).Name")]
    [InlineData("Several()[0]")]
    [InlineData("ids[Several().Length]")]
    [InlineData("ids[last + index]")]
    [InlineData("ids[index++]")]
    public void Other_tasks_may_be_asked_for_by(string id) => Verify($"client.GetRenderAsync({id}, token)", FoundPauses.None);

    [Theory]
    [InlineData("client", "4 s")]
    [InlineData("_client", "4 s")]
    [InlineData("holder.Client", "4 s")]
    [InlineData("this._client", "4 s")]
    [InlineData("new RenderClient()", "4 s")]
    [InlineData("new RenderClient(http)", "4 s")]
    [InlineData("Clients()", "4 s")]
    [InlineData("Abstract.Client", "4 s")]
    [InlineData("Fresh", "4 s")]
    [InlineData("(last > 1 ? client : _client)", "4 s")]
    [InlineData("clients[last]", "4 s")]
    [InlineData("clients[index]", FoundPauses.None)]
    [InlineData("ClientOf(last)", "4 s")]
    [InlineData("ClientOf(index)", FoundPauses.None)]
    [InlineData("turns.Current", FoundPauses.None)]
    [InlineData("regions.Pop()", FoundPauses.None)]
    [InlineData("regions.Peek()", FoundPauses.None)]
    [InlineData("connect()", FoundPauses.None)]
    [InlineData("Turn()", FoundPauses.None)]
    [InlineData("new RenderClient(pools.Pop())", FoundPauses.None)]
    [InlineData("new RenderClient(Http(id.Trim()))", "4 s")]
    [InlineData("Choices.NextClient()", FoundPauses.None)]
    [InlineData("Choices.Any()", "4 s")]
    [InlineData("choices.CreateClient()", "4 s")]
    [InlineData("choices.Counted()", FoundPauses.None)]
    [InlineData("choices.GetCounted()", FoundPauses.None)]
    [InlineData("(await choices.OpenAsync().ConfigureAwait(false))", "4 s")]
    public void One_service_is_asked_by(string service, string pauses) => Verify($"{service}.GetRenderAsync(id, token)", pauses);

    [Theory]
    [InlineData("while (true) { var asked = Made(); if ((await asked.GetRenderAsync(id, token)).IsOver()) return null; await Task.Delay(4000, token); }", "4 s")]
    [InlineData("while (true) { using var scope = new MemoryStream(); var asked = Of(scope); if ((await asked.GetRenderAsync(id, token)).IsOver()) return null; await Task.Delay(4000, token); }", "4 s")]
    [InlineData("for (var i = 0; i < 9; i++) { var asked = Several[i]; if ((await asked.GetRenderAsync(id, token)).IsOver()) return null; await Task.Delay(4000, token); } return null;", FoundPauses.None)]
    [InlineData("foreach (var asked in Several) { if ((await asked.GetRenderAsync(id, token)).IsOver()) return null; await Task.Delay(4000, token); } return null;", FoundPauses.None)]
    [InlineData("while (true) { { var asked = Made(); if ((await asked.GetRenderAsync(id, token)).IsOver()) return null; await Task.Delay(3000, token); } { var asked = Of(null); if ((await asked.GetRenderAsync(id, token)).IsOver()) return null; await Task.Delay(4000, token); } }", "7 s | 7 s")]
    public void A_client_that_is_made_for_each_poll_is_one_client(string statements, string pauses) => FoundPauses.In(
        statements, "private static IRenderClient[] Several => null!; private IRenderClient Made() => client; private IRenderClient Of(object? scope) => client;").ShouldBe(pauses);

    [Theory]
    [InlineData("client.GetRenderAsync(id, token)", "client.GetRenderAsync(id, token)", "? s, then 4 s | 3 s")]
    [InlineData("client.GetRenderAsync(id, token)", "client.GetRenderAsync(ids[0], token)", "7 s | 7 s")]
    [InlineData("client.GetRenderAsync(ids[1], token)", "client.GetRenderAsync(ids[0], token)", "7 s | 7 s")]
    [InlineData("client.GetRenderAsync(\"render_1\", token)", "client.GetRenderAsync(\"render_2\", token)", "7 s | 7 s")]
    [InlineData("client.GetRenderAsync(id, token)", "_client.GetRenderAsync(id, token)", "7 s | 7 s")]
    [InlineData("holder.Client.GetRenderAsync(id, token)", "holder.Next!.Client.GetRenderAsync(id, token)", "7 s | 7 s")]
    [InlineData("Fresh.GetRenderAsync(id, token)", "Fresh.GetRenderAsync(id, token)", "? s, then 4 s | 3 s")]
    [InlineData("Fresh.GetRenderAsync(id, token)", "Abstract.Client.GetRenderAsync(id, token)", "7 s | 7 s")]
    [InlineData("new RenderClient().GetRenderAsync(id, token)", "new RenderClient(http).GetRenderAsync(id, token)", "7 s | 7 s")]
    [InlineData("AtAsync(0)", "AtAsync(0)", "? s, then 4 s | 3 s")]
    [InlineData("AtAsync(0)", "AtAsync(1)", "7 s | 7 s")]
    [InlineData("ByAsync(\"a\")", "ByAsync(\"a\")", "? s, then 4 s | 3 s")]
    [InlineData("ByAsync(\"a\")", "ByAsync(\"b\")", "7 s | 7 s")]
    public void Polls_of_two_tasks_are_told_apart(string first, string second, string pauses) => FoundPauses.In(
        $$"""
        var holder = new Holder();
        while (true)
        {
            if ((await {{first}}).IsOver()) return null;
            await Task.Delay(3000, token);
            if ((await {{second}}).IsOver()) return null;
            await Task.Delay(4000, token);
        }
        async Task<RenderTask> AtAsync(int index) => await client.GetRenderAsync(ids[index], token);
        async Task<RenderTask> ByAsync(string name) => await Named(name).GetRenderAsync(id, token);
        IRenderClient Named(string name) => name == id ? client : _client;
        """,
        Members).ShouldBe(pauses);

    [Theory]
    [InlineData("_written", "_written = ids[0];")]
    [InlineData("Written", "Written = ids[0];")]
    [InlineData("holder.Id", "holder.Id = ids[0];")]
    [InlineData("holder.Name", "holder.Name = ids[0];")]
    [InlineData("holder.Name", "holder = new Holder();")]
    [InlineData("id", "id = ids[0];")]
    [InlineData("id", "(id, holder) = (ids[0], new Holder());")]
    [InlineData("ids[_index]", "_index++;")]
    [InlineData("ids[_index + 1]", "_index = 2;")]
    [InlineData("ids[_index]", "ids[2] = id;")]
    public void A_task_is_another_one_after_a_write_to_where_it_is_read_from(string id, string write)
    {
        string Found(string more) => FoundPauses.In(
            $$"""
            var holder = new Holder();
            while (!(await client.GetRenderAsync({{id}}, token)).IsOver())
            {
                {{more}}
                await Task.Delay(4000, token);
            }
            return holder;
            """,
            Members);

        Found(string.Empty).ShouldBe("4 s");
        Found(write).ShouldBe(FoundPauses.None);
    }

    [Theory]
    [InlineData("for (var i = 0; i < ids.Length;) { var task = await client.GetRenderAsync(ids[i], token); if (!task.IsOver()) { await Task.Delay(1000, token); continue; } i++; }", "1 s")]
    [InlineData("for (var i = 0; i < ids.Length; i++) { Log(await client.GetRenderAsync(ids[i], token)); await Task.Delay(1000, token); }", FoundPauses.None)]
    [InlineData("var i = 0; while (i < ids.Length) { Log(await client.GetRenderAsync(ids[i], token)); await Task.Delay(1000, token); i += 1; }", FoundPauses.None)]
    [InlineData("var i = 0; while (i < ids.Length) { Log(await client.GetRenderAsync(ids[i++], token)); await Task.Delay(1000, token); }", FoundPauses.None)]
    public void An_element_is_one_task_until_its_index_is_written(string statements, string pauses) => FoundPauses.In($"{statements} return null;").ShouldBe(pauses);

    [Theory]
    [InlineData("NextAsync() is { } job", "job.Id", "2.5 s")]
    [InlineData("NextAsync() is { Id: { } name }", "name", "2.5 s")]
    [InlineData("NextAsync() is { Id: var name }", "name", "2.5 s")]
    [InlineData("NextAsync() is { Id: string name }", "name", "2.5 s")]
    [InlineData("NextAsync() is Job job", "job.Id", "2.5 s")]
    [InlineData("NextAsync() is var job && job is not null", "job.Id", "2.5 s")]
    [InlineData("NextAsync() is [{ } first, ..]", "first.Id", "2.5 s")]
    [InlineData("NextAsync() is [_, ..] all", "all[0].Id", "2.5 s")]
    [InlineData("NextAsync() is { }", "id", "2.5–∞ s")]
    public void A_variable_of_a_pattern_is_another_one_where_the_pattern_runs(string next, string id, string pauses) => FoundPauses.In(
        $$"""
        while (await {{next}})
        {
            RenderTask task;
            do { await Task.Delay(2500, token); task = await client.GetRenderAsync({{id}}, token); } while (!task.IsOver());
            await http.GetAsync(task.Id, token);
        }
        return null;
        """,
        next.Contains('[', StringComparison.Ordinal)
            ? "private sealed record Job(string Id); private static Task<List<Job>?> NextAsync() => null!;"
            : "private sealed record Job(string Id); private static Task<Job?> NextAsync() => null!;").ShouldBe(pauses);

    [Fact]
    public void A_variable_of_a_pattern_may_be_captured() => FoundPauses.In(
        """
        if (ids is not [{ } first, ..]) return null;
        Func<string> name = () => first;
        while (!(await client.GetRenderAsync(first, token)).IsOver()) await Task.Delay(4000, token);
        return name;
        """).ShouldBe("4 s");

    [Theory]
    [InlineData("PollAsync(id)", "async Task<RenderTask> PollAsync(string name) => await client.GetRenderAsync(name, token);", "4 s")]
    [InlineData("PollAsync(id)", "async Task<RenderTask> PollAsync(string name) { name += \"1\"; return await client.GetRenderAsync(name, token); }", FoundPauses.None)]
    [InlineData("PollAsync(Make())", "async Task<RenderTask> PollAsync(string name) => await client.GetRenderAsync(name, token);", FoundPauses.None)]
    [InlineData("PollAsync(client)", "async Task<RenderTask> PollAsync(IRenderClient asked) => await asked.GetRenderAsync(id, token);", "4 s")]
    [InlineData("PollAsync()", "async Task<RenderTask> PollAsync() => await client.GetRenderAsync(id, token);", "4 s")]
    public void A_helper_asks_for_what_it_is_given(string call, string helper, string pauses) =>
        FoundPauses.In($"while (!(await {call}).IsOver()) await Task.Delay(4000, token); return null; {helper}", Members).ShouldBe(pauses);

    private static void Verify(string poll, string pauses) => FoundPauses.In(
        $$"""
        var holder = new Holder();
        var address = new Uri(id);
        var grid = new string[2, 2];
        object boxed = id;
        var last = ids.Length;
        var pair = new KeyValuePair<string, int>(id, 1);
        var names = new List<string>(ids);
        var clients = new[] { client };
        using var turns = clients.AsEnumerable().GetEnumerator();
        using var each = ids.AsEnumerable().GetEnumerator();
        var regions = new Stack<IRenderClient>();
        var pools = new Stack<HttpClient>();
        var choices = new Choices(client);
        Func<IRenderClient> connect = Console.WindowWidth > 9 ? () => client : () => null!;
        Log((last, address, grid, boxed, pair, names, clients, turns, regions, pools, choices, connect));
        for (var index = 0; index < 9; index++)
        {
            if ((await {{poll}}).IsOver()) return null;
            await Task.Delay(4000, token);
        }
        return null;
        Holder Pick(Holder one) => one;
        IRenderClient Clients() => client;
        IRenderClient ClientOf(int at) => clients[at];
        """,
        Members).ShouldBe(pauses);
}
