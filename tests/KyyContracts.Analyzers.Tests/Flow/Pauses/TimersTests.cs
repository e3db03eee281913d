using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

/// <summary>Timers, and ticks that poll again and again; POLL stands for a lambda that polls and HANDLER for one that takes a sender.</summary>
public sealed class TimersTests
{
    private const string Forms = "System.Windows.Forms.Timer";
    private const string Dispatcher = "Avalonia.Threading.DispatcherTimer";

    [Theory]
    [InlineData("new Timer(POLL, null, 0, 4000)", "4 s")]
    [InlineData("new Timer(POLL, null, 0L, 4000L)", "4 s")]
    [InlineData("new Timer(POLL, null, TimeSpan.Zero, TimeSpan.FromSeconds(4))", "4 s")]
    [InlineData("new Timer(POLL, null, period: 5000, dueTime: 1000)", "5 s")]
    [InlineData("new Timer(period: 5000, callback: POLL, state: null, dueTime: 1000)", "5 s")]
    [InlineData("new Timer(OnTick, null, 0, 4000)", "4 s")]
    [InlineData("new Timer(Local, null, 0, 4000)", "4 s")]
    [InlineData("new Timer(Other, null, 0, 4000)", FoundPauses.None)]
    [InlineData("new Timer(POLL)", FoundPauses.None)]
    [InlineData("new Timer(POLL, null, 0, 0)", FoundPauses.None)]
    [InlineData("new Timer(POLL, null, 0, Timeout.Infinite)", FoundPauses.None)]
    [InlineData("new Timer(POLL, null, 0, ids.Length)", FoundPauses.None)]
    [InlineData("new Own.Threading.Timer(POLL, null, 0, 4000)", FoundPauses.None)]
    [InlineData("new Thread(POLL)", FoundPauses.None)]
    public void A_timer_polls_again_after_its_period(string timer, string pauses) => In(
        timer.Contains("Local", StringComparison.Ordinal) ? $"_ = {timer}; return null; async void Local(object? state) => Log(await client.GetRenderAsync(id));" : $"_ = {timer}; return null;",
        "private async void OnTick(object? state) { if (state is null) Log(await client.GetRenderAsync(\"render_1\")); } private static void Other(object? state) => Log(state);").ShouldBe(pauses);

    [Theory]
    [InlineData("var timer = new System.Timers.Timer(4000); timer.Elapsed += HANDLER;", "4 s")]
    [InlineData("var timer = new System.Timers.Timer(TimeSpan.FromSeconds(4)); timer.Elapsed += HANDLER;", "4 s")]
    [InlineData("var timer = new System.Timers.Timer(interval: 4000); timer.Elapsed += HANDLER;", "4 s")]
    [InlineData("var timer = new System.Timers.Timer { Interval = 4000 }; timer.Elapsed += HANDLER;", "4 s")]
    [InlineData("var timer = new System.Timers.Timer { AutoReset = true, Interval = 4000 }; timer.Elapsed += HANDLER;", "4 s")]
    [InlineData("var timer = new System.Timers.Timer { AutoReset = true }; timer.Elapsed += HANDLER;", FoundPauses.None)]
    [InlineData("var timer = new System.Timers.Timer(4000) { AutoReset = false }; timer.Elapsed += HANDLER;", FoundPauses.None)]
    [InlineData("var timer = new System.Timers.Timer(4000) { AutoReset = ids.Length > 1 }; timer.Elapsed += HANDLER;", FoundPauses.None)]
    [InlineData("var timer = new System.Timers.Timer(4000); timer.AutoReset = false; timer.Elapsed += HANDLER;", FoundPauses.None)]
    [InlineData("var timer = new System.Timers.Timer(4000); timer.AutoReset = true; timer.Elapsed += HANDLER;", "4 s")]
    [InlineData("var timer = new System.Timers.Timer(); timer.Interval = 4000; timer.Elapsed += HANDLER;", "4 s")]
    [InlineData("System.Timers.Timer timer; timer = new System.Timers.Timer(); timer.Interval = 4000; timer.Elapsed += HANDLER;", "4 s")]
    [InlineData("var timer = new System.Timers.Timer(4000); timer.Elapsed += OnTick;", "4 s")]
    [InlineData("var timer = new System.Timers.Timer(4000); timer.Elapsed += Unheard;", FoundPauses.None)]
    [InlineData("var timer = new System.Timers.Timer(); timer.Elapsed += HANDLER;", FoundPauses.None)]
    [InlineData("var timer = new System.Timers.Timer(4000); timer.Interval = 4000; timer.Elapsed += HANDLER;", FoundPauses.None)]
    [InlineData("var timer = new System.Timers.Timer(); timer.Interval = 4000; timer.Interval = 60000; timer.Elapsed += HANDLER;", FoundPauses.None)]
    [InlineData("var timer = new System.Timers.Timer(4000); timer.Elapsed += HANDLER; var slow = new System.Timers.Timer(); slow.Interval = 60000;", "4 s")]
    [InlineData("var slow = new System.Timers.Timer(60000); var timer = new System.Timers.Timer(4000); timer.Elapsed += HANDLER;", "4 s")]
    [InlineData("System.Timers.Timer slow, timer; slow = new System.Timers.Timer(60000); timer = new System.Timers.Timer(4000); timer.Elapsed += HANDLER; slow.Start();", "4 s")]
    [InlineData("var timer = new System.Timers.Timer(4000); timer.Disposed += HANDLER;", FoundPauses.None)]
    [InlineData("_made = new System.Timers.Timer(4000); _made.Elapsed += HANDLER;", "4 s")]
    [InlineData("var timer = Keep(new System.Timers.Timer(4000)); timer.Elapsed += HANDLER;", FoundPauses.None)]
    [InlineData("var timer = new " + Forms + " { Interval = 4000 }; timer.Tick += HANDLER;", "4 s")]
    [InlineData("var timer = new " + Forms + "(); timer.Interval = 4000; timer.Tick += HANDLER;", "4 s")]
    [InlineData("var timer = new " + Dispatcher + " { Interval = TimeSpan.FromSeconds(4) }; timer.Tick += HANDLER;", "4 s")]
    [InlineData("var timer = new " + Dispatcher + " { Tag = id, Interval = TimeSpan.FromSeconds(4) }; timer.Tick += HANDLER;", "4 s")]
    [InlineData("var timer = new " + Dispatcher + " { Interval = TimeSpan.FromSeconds(4) }; timer.Started += HANDLER;", FoundPauses.None)]
    [InlineData("_ = new " + Dispatcher + "(TimeSpan.FromSeconds(4), HANDLER);", "4 s")]
    [InlineData("_ = new " + Dispatcher + "(TimeSpan.FromSeconds(4), HANDLER) { Interval = TimeSpan.FromSeconds(60) };", FoundPauses.None)]
    [InlineData("var timer = new Own.Clocks.Timer { Interval = 4000 }; timer.Tick += HANDLER;", FoundPauses.None)]
    [InlineData("var timer = new Own.Timers.Clock { Interval = 4000 }; timer.Tick += HANDLER;", FoundPauses.None)]
    public void A_timer_polls_again_at_its_interval(string statements, string pauses) => In(
        $"{statements} return null;",
        """
        private System.Timers.Timer? _made;
        private static System.Timers.Timer Keep(System.Timers.Timer timer) => timer;
        private async void OnTick(object? sender, EventArgs e) { if (sender is not null) Log(await client.GetRenderAsync("render_1")); }
        private static void Unheard(object? sender, EventArgs e) => Log(sender);
        """).ShouldBe(pauses);

    [Fact]
    public void A_timer_of_another_class_runs_what_is_there() => FoundPauses.InProgram("""
        using System;
        using System.Threading;
        using Render;
        internal sealed class First(IRenderClient client)
        {
            private readonly System.Timers.Timer _timer = new();
            public void Start() { _timer.Interval = 4000; _timer.Elapsed += (_, _) => Console.WriteLine(); }
            public async void OnTick(object? state) => Console.WriteLine(await client.GetRenderAsync("render_1"));
        }
        internal sealed class Second(IRenderClient client)
        {
            private readonly System.Timers.Timer _timer = new();
            public void Start() { _timer.Interval = 5000; _timer.Elapsed += async (_, _) => Console.WriteLine(await client.GetRenderAsync("render_2")); }
            public void Stop(TimerCallback OnTick) => Console.WriteLine(new Timer(OnTick, null, 0, 6000));
        }
        """).ShouldBe("5 s");

    [Theory]
    [InlineData("var timer = new ElapsedTimer(60000); timer.Elapsed += (_, _) => Console.WriteLine();", "var timer = new ElapsedTimer(3000);", "3 s")]
    [InlineData("var timer = new ElapsedTimer(3000); timer.Elapsed += (_, _) => Console.WriteLine();", "var timer = new ElapsedTimer(60000);", "60 s")]
    [InlineData("var timer = new ElapsedTimer(); timer.Interval = 60000;", "var timer = new ElapsedTimer(); timer.Interval = 3000;", "3 s")]
    [InlineData("var timer = new ElapsedTimer(); timer.Interval = 60000;", "var timer = new ElapsedTimer(3000);", "3 s")]
    [InlineData("var timer = new ElapsedTimer(60000); timer.Start();", "var timer = _timer;", FoundPauses.None)]
    [InlineData("_timer.Interval = 3000;", "var timer = _timer;", FoundPauses.None)]
    public void A_timer_is_another_one_in_another_method(string other, string made, string pauses) => FoundPauses.InProgram($$"""
        using System;
        using System.Threading.Tasks;
        using Render;
        using ElapsedTimer = System.Timers.Timer;
        internal static class Program
        {
            private static readonly ElapsedTimer _timer = new();
            public static void Other() { {{other}} }
            public static async Task<RenderTask> RunAsync(IRenderClient client, string id)
            {
                var source = new TaskCompletionSource<RenderTask>();
                {{made}}
                timer.Elapsed += async (sender, args) =>
                {
                    var task = await client.GetRenderAsync(id);
                    if (!task.IsOver()) return;
                    timer.Stop();
                    source.TrySetResult(task);
                };
                timer.Start();
                return await source.Task;
            }
        }
        """).ShouldBe(pauses);

    [Theory]
    [InlineData("ask", "4 s")]
    [InlineData("if (_over) return; ask", "4 s")]
    [InlineData("if (token.IsCancellationRequested) return; ask", "4 s")]
    [InlineData("if (id == \"render_1\") return; ask", "4 s")]
    [InlineData("if (_last != null) return; ask", "4 s")]
    [InlineData("if (!Monitor.TryEnter(_room)) return; ask", "4 s")]
    [InlineData("if (Interlocked.Exchange(ref _turn, 1) == 1) return; ask", "4 s")]
    [InlineData("if (++_turn > 3) Log(_turn); ask", "4 s")]
    [InlineData("ask if (++_turn % 30 != 0) return; Log(_turn);", "4 s")]
    [InlineData("if (++_turn % 30 != 0) return; ask", FoundPauses.None)]
    [InlineData("if (++_turn % 30 != 0) { Log(_turn); return; } ask", FoundPauses.None)]
    [InlineData("if (++_turn % 30 == 0) { ask }", FoundPauses.None)]
    [InlineData("if (_over || ++_turn < 30) return; ask", FoundPauses.None)]
    [InlineData("if (DateTime.UtcNow - _since < Pause) return; _since = DateTime.UtcNow; ask", FoundPauses.None)]
    [InlineData("if (DateTime.UtcNow < _since) return; ask", FoundPauses.None)]
    [InlineData("if (!IsDue()) return; ask", FoundPauses.None)]
    [InlineData("await AskAsync();", FoundPauses.None)]
    [InlineData("if (_known.TryGetValue(id, out var known)) { Log(known); return; } ask", FoundPauses.None)]
    [InlineData("var isKnown = _known.TryGetValue(id, out var known); if (isKnown) { Log(known); return; } ask", FoundPauses.None)]
    [InlineData("if (_cache.Get(id) is { } known) { Log(known); return; } ask", FoundPauses.None)]
    [InlineData("var known = _cache.Get(id); if (known != null) return; ask", FoundPauses.None)]
    [InlineData("var known = id.Trim(); if (known == null) return; ask", "4 s")]
    public void A_callback_that_polls_now_and_then_polls_as_it_likes(string callback, string pauses) => In(
        $"_ = new Timer(async _ => {{ {callback.Replace("ask", "Log(await client.GetRenderAsync(id));", StringComparison.Ordinal)} }}, null, 0, 4000); return null;",
        """
        private int _turn;
        private DateTime _since;
        private bool IsDue() => _turn > 3;
        private readonly Dictionary<string, string> _known = new();
        private readonly Own.TextCache _cache = new();
        private async Task AskAsync() { if (++_turn % 30 == 0) Log(await client.GetRenderAsync("render_1")); }
        """).ShouldBe(pauses);

    [Theory]
    [InlineData("Log(await client.GetRenderAsync(_names[_turn]));", "4 s")]
    [InlineData("Log(await client.GetRenderAsync(_names[_turn])); _over = true;", "4 s")]
    [InlineData("if (_last != null) _last = await client.GetRenderAsync(_last.Id);", "4 s")]
    [InlineData("if (_last != null) { var task = await client.GetRenderAsync(_last.Id); _last = task; }", "4 s")]
    [InlineData("if (_name == null) return; if ((await client.GetRenderAsync(_name)).IsOver()) _name = null;", "4 s")]
    [InlineData("_turn = (_turn + 1) % _names.Length; Log(await client.GetRenderAsync(_names[_turn]));", FoundPauses.None)]
    [InlineData("_turn++; Log(await client.GetRenderAsync(_names[_turn]));", FoundPauses.None)]
    [InlineData("Interlocked.Increment(ref _turn); Log(await client.GetRenderAsync(_names[_turn]));", FoundPauses.None)]
    [InlineData("_name = _left.Dequeue(); Log(await client.GetRenderAsync(_name));", FoundPauses.None)]
    [InlineData("_name = _left.Count > 0 ? _left.Dequeue() : id; Log(await client.GetRenderAsync(_name));", FoundPauses.None)]
    [InlineData("Choose(); Log(await client.GetRenderAsync(_name!));", FoundPauses.None)]
    [InlineData("Log(await client.GetRenderAsync(_name!)); Choose();", FoundPauses.None)]
    [InlineData("_name = _left.Dequeue(); await AskAsync();", FoundPauses.None)]
    [InlineData("if (_last != null) _last = await client.GetRenderAsync(_last.Id); Reset();", FoundPauses.None)]
    public void A_callback_that_turns_to_another_task_each_time_repeats_no_poll(string callback, string pauses) => In(
        $"_ = new Timer(async _ => {{ {callback} }}, null, 0, 4000); return null;",
        """
        private int _turn;
        private string? _name;
        private readonly string[] _names = { "render_1", "render_2" };
        private readonly Queue<string> _left = new();
        private void Choose() => _name = _left.Dequeue();
        private async Task AskAsync() => Log(await client.GetRenderAsync(_name!));
        """).ShouldBe(pauses);

    [Theory]
    [InlineData("Timeout.Infinite", "_timer!.Change(2000, Timeout.Infinite);", "2 s")]
    [InlineData("Timeout.Infinite", "_timer?.Change(2000, Timeout.Infinite);", "2 s")]
    [InlineData("Timeout.Infinite", "_timer!.Change(2000, -1);", "2 s")]
    [InlineData("Timeout.Infinite", "_timer!.Change(0, -1);", "0 s")]
    [InlineData("Timeout.Infinite", "Again();", "2 s")]
    [InlineData("Timeout.Infinite", "if (_over) _timer!.Change(2000, -1); else _timer!.Change(5000, -1);", "2–5 s")]
    [InlineData("Timeout.Infinite", "_timer!.Change(TimeSpan.FromSeconds(2), Timeout.InfiniteTimeSpan);", "2 s")]
    [InlineData("6000", "_timer!.Change(2000, Timeout.Infinite);", "2–6 s")]
    [InlineData("Timeout.Infinite", "_timer!.Change(2000, 3000);", "any s")]
    [InlineData("Timeout.Infinite", "_timer!.Change(Environment.ProcessorCount, -1);", "any s")]
    [InlineData("Timeout.Infinite", "Log(_timer);", FoundPauses.None)]
    [InlineData("Timeout.Infinite", "_other!.Change(2000, Timeout.Infinite);", FoundPauses.None)]
    public void A_timer_that_its_callback_sets_again_pauses_for_that_long(string period, string again, string pauses) => In(
        $"_timer = new Timer(async _ => {{ if ((await client.GetRenderAsync(id)).IsOver()) return; {again} }}, null, 1000, {period}); return null;",
        """
        private Timer? _timer;
        private Timer? _other;
        private void Again() => _timer!.Change(2000, Timeout.Infinite);
        private void Change() => _other = new Timer(_ => Log(1), null, 0, Timeout.Infinite);
        """).Split(" | ")[0].Replace("-∞–∞ s", "any s", StringComparison.Ordinal).ShouldBe(pauses);

    [Theory]
    [InlineData("ask timer.Stop();", "4 s")]
    [InlineData("if (_over) { timer.Stop(); return; } ask", "4 s")]
    [InlineData("_clock.Stop(); ask", "4 s")]
    [InlineData("timer.Enabled = true; ask", "4 s")]
    [InlineData("timer.Stop(); ask", FoundPauses.None)]
    [InlineData("timer?.Stop(); ask", FoundPauses.None)]
    [InlineData("timer.Stop(); ask await RestAsync(); timer.Start();", FoundPauses.None)]
    [InlineData("((System.Timers.Timer)sender!).Stop(); ask", FoundPauses.None)]
    [InlineData("timer.Close(); ask", FoundPauses.None)]
    [InlineData("timer.Dispose(); ask", FoundPauses.None)]
    [InlineData("timer.Enabled = false; ask", FoundPauses.None)]
    [InlineData("if (_over) timer.Stop(); ask", FoundPauses.None)]
    [InlineData("Halt(timer); ask", FoundPauses.None)]
    [InlineData("timer.Stop(); await AskAsync();", FoundPauses.None)]
    public void A_timer_that_its_handler_stops_first_repeats_no_poll(string handler, string pauses) => In(
        $"var timer = new System.Timers.Timer(4000); timer.Elapsed += async (sender, _) => {{ {handler.Replace("ask", "Log(await client.GetRenderAsync(id));", StringComparison.Ordinal)} }}; return null;",
        """
        private readonly System.Diagnostics.Stopwatch _clock = new();
        private static void Halt(System.Timers.Timer timer) => timer.Stop(); private static Task RestAsync() => Task.Delay(30000);
        private async Task AskAsync() => Log(await client.GetRenderAsync("render_1"));
        """).ShouldBe(pauses);

    [Theory]
    [InlineData("timer!.Dispose();", FoundPauses.None)]
    [InlineData("timer!.Change(Timeout.Infinite, Timeout.Infinite);", FoundPauses.None)]
    [InlineData("timer!.Change(-1, 4000);", FoundPauses.None)]
    [InlineData("timer!.Change(4000, 4000);", "any s")]
    public void A_timer_that_its_callback_stops_first_repeats_no_poll(string first, string pauses) => In(
        $"Timer? timer = null; timer = new Timer(async _ => {{ {first} Log(await client.GetRenderAsync(id)); }}, null, 0, 4000); return null;").Replace("-∞–∞ s", "any s", StringComparison.Ordinal).ShouldBe(pauses);

    [Fact]
    public void A_timer_that_is_made_without_a_period_may_be_set_later() => In(
        "Timer? timer = null; timer = new Timer(async _ => { if ((await client.GetRenderAsync(id)).IsOver()) return; timer!.Change(2000, -1); }); timer.Change(30000, -1); return null;").ShouldBe("2 s");

    [Fact]
    public void A_timer_that_others_set_runs_when_they_say() => In(
        "_timer = new Timer(async _ => { if ((await client.GetRenderAsync(id)).IsOver()) return; Log(_timer); }, null, -1, -1); _timer.Change(2000, -1); return null;",
        "private Timer? _timer; private void Again() => _timer!.Change(2000, Timeout.Infinite);").ShouldBe(FoundPauses.None);

    [Fact]
    public void A_timer_of_a_program_without_a_class_is_seen() => FoundPauses.InProgram("""
        using System;
        using System.Threading;
        using Render;
        var client = new RenderClient();
        var timer = new System.Timers.Timer();
        timer.Interval = 5000;
        timer.Elapsed += async (_, _) => Console.WriteLine(await client.GetRenderAsync("render_2"));
        using var other = new Timer(async _ => Console.WriteLine(await client.GetRenderAsync("render_1")), null, 0, 4000);
        """).ShouldBe("5 s | 4 s");

    [Theory]
    [InlineData("System.Threading.SpinWait.SpinUntil(() => client.GetRenderAsync(id).Result.IsOver());", "0 s")]
    [InlineData("System.Threading.SpinWait.SpinUntil(() => { Thread.Sleep(4000); return client.GetRenderAsync(id).Result.IsOver(); });", "0–4 s")]
    [InlineData("System.Threading.SpinWait.SpinUntil(() => { var over = client.GetRenderAsync(id).Result.IsOver(); if (!over) Thread.Sleep(4000); return over; });", "0–4 s")]
    [InlineData("System.Threading.SpinWait.SpinUntil(() => { Console.ReadLine(); return client.GetRenderAsync(id).Result.IsOver(); });", "any s")]
    [InlineData("System.Threading.SpinWait.SpinUntil(() => { for (var i = 0; i < 9; i++) Thread.Sleep(4000); return client.GetRenderAsync(id).Result.IsOver(); });", "any s")]
    [InlineData("System.Threading.SpinWait.SpinUntil(() => { Nap(); return client.GetRenderAsync(id).Result.IsOver(); }); void Nap() => Thread.Sleep(3000);", "0–3 s")]
    [InlineData("Own.SpinWait.SpinUntil(() => client.GetRenderAsync(id).Result.IsOver());", FoundPauses.None)]
    [InlineData("System.Threading.Spinning.SpinWait.SpinUntil(() => client.GetRenderAsync(id).Result.IsOver());", FoundPauses.None)]
    [InlineData("_ = Observable.Interval(Pause).Select(_ => client.GetRenderAsync(id));", "5 s")]
    [InlineData("_ = Observable.Interval(Pause).SelectMany(_ => client.GetRenderAsync(id));", "5 s")]
    [InlineData("_ = Observable.Interval(Pause).Do(_ => client.GetRenderAsync(id));", "5 s")]
    [InlineData("_ = Observable.Interval(Pause).Subscribe(_ => client.GetRenderAsync(id));", "5 s")]
    [InlineData("_ = Observable.Interval(Pause).TakeUntil(_ => client.GetRenderAsync(id));", FoundPauses.None)]
    [InlineData("_ = Observable.Interval(_configured).Do(_ => client.GetRenderAsync(id));", FoundPauses.None)]
    [InlineData("_ = Observable.Interval(TimeSpan.Zero).Do(_ => client.GetRenderAsync(id));", FoundPauses.None)]
    [InlineData("_ = Observable.Timer(Pause).Do(_ => client.GetRenderAsync(id));", FoundPauses.None)]
    [InlineData("_ = Own.Observable.Interval(Pause).Do(_ => client.GetRenderAsync(id));", FoundPauses.None)]
    [InlineData("_ = ids.Select(_ => client.GetRenderAsync(id));", FoundPauses.None)]
    [InlineData("Func<Task> poll = () => client.GetRenderAsync(id); Log(poll);", FoundPauses.None)]
    public void What_ticks_polls_again_after_each_tick(string statements, string pauses) => In($"{statements} return null;").ShouldBe(pauses);

    [Theory]
    [InlineData("var timer = new PeriodicTimer(Pause);", "5 s")]
    [InlineData("var timer = new PeriodicTimer(Pause); timer.Period = Pause;", "any s")]
    [InlineData("var timer = Field;", "any s")]
    [InlineData("var timer = Make();", "any s")]
    [InlineData("var timer = ids.Length > 1 ? new PeriodicTimer(Pause) : Field;", "any s")]
    public void A_periodic_timer_pauses_for_its_period(string timer, string pauses) => FoundPauses.OfCycle(
        "await timer.WaitForNextTickAsync(token);", timer, "private static readonly PeriodicTimer Field = new(Pause); private static PeriodicTimer Make() => Field;").ShouldBe(pauses);

    [Fact]
    public void A_periodic_timer_of_the_class_pauses_for_its_period() => FoundPauses.OfCycle(
        "await Field.WaitForNextTickAsync(token);", member: "private static readonly PeriodicTimer Field = new(TimeSpan.FromSeconds(7));").ShouldBe("7 s");

    private static string In(string statements, string member = "")
    {
        var source = statements.Replace("POLL", "async _ => Log(await client.GetRenderAsync(id))", StringComparison.Ordinal)
            .Replace("HANDLER", "async (_, _) => Log(await client.GetRenderAsync(id))", StringComparison.Ordinal);
        return FoundPauses.InProgram(
            "using System.Reactive.Linq;\n" + RenderContract.Method(source).Replace("private bool _over;", $"private bool _over;\n{member}", StringComparison.Ordinal),
            TimersLibrary.Reference);
    }
}
