using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

public sealed class QuickCallTests
{
    // A library of which nothing is known but the names of its members.
    private static readonly MetadataReference Tools = Analysis.Assembly("Tools", """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.Threading.Tasks;
        public sealed class Tool
        {
            public void WaitForTurn() { } public void SleepABit() { } public void JoinOthers() { } public void AcquireTurn() { } public void EnterRoom() { }
            public void TakeTurn() { } public void ReadKey() { } public void ReceiveNext() { } public void PromptUser() { } public void ExecuteAll() { }
            public void InvokeAll() { } public void RunAll() { } public void GetResultNow() { } public void BlockHere() { } public void PauseHere() { }
            public void DelayNext() { } public void ThrottleNext() { } public void SpinHere() { } public void LockAll() { } public void PollAll() { }
            public void ConfirmAll() { } public void AskUser() { } public void SendAll() { } public void LimitRate() { } public void waitHere() { }
            public void Enter() { } public bool Equals(string text) => true; public object AsReadOnly() => this; public object ReadOnly() => this;
            public void Note(string text) { } public int Count(string text) => 0; public void Each(Action<string> each) { }
            public ValueTask WaitLightlyAsync() => default; public System.Runtime.CompilerServices.YieldAwaitable PauseByYield() => Task.Yield();
            public System.Runtime.CompilerServices.TaskAwaiter PauseByAwaiter() => default; public System.Runtime.CompilerServices.ValueTaskAwaiter PauseByLightAwaiter() => default;
            public System.Runtime.CompilerServices.ConfiguredTaskAwaitable PauseAnywhere() => default; public System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable PauseLightly() => default;
            public void ShowCountdown(TimeSpan time) { } public void WriteStatusAndWait(string text) { } public void ReportAndPause(string text) { }
            public void LogWaiting(TimeSpan time) { } public void Print(string text) { }
            public Task StartAsync() => Task.CompletedTask; public ValueTask BeginAsync() => default;
            public List<int> List() => []; public HashSet<int> Set() => []; public Dictionary<int, int> Dictionary() => []; public ImmutableArray<int> Immutable() => [];
            public Queue<int> Queue() => new(); public Stack<int> Stack() => new(); public int[] Array() => []; public string Text() => "";
            public IReadOnlyList<int> ListView() => []; public IReadOnlyCollection<int> CollectionView() => []; public IList<int> IList() => [];
            public ICollection<int> ICollection() => []; public ReadOnlyCollection<int> Collection() => new([]); public IEnumerable<int> Lazy() { yield return 1; }
        }
        """);

    public static TheoryData<string> Waiting =>
    [
        "WaitForTurn", "SleepABit", "JoinOthers", "AcquireTurn", "EnterRoom", "TakeTurn", "ReadKey", "ReceiveNext", "PromptUser", "ExecuteAll", "InvokeAll", "RunAll",
        "GetResultNow", "BlockHere", "PauseHere", "DelayNext", "ThrottleNext", "SpinHere", "LockAll", "PollAll", "ConfirmAll", "AskUser", "SendAll", "LimitRate",
    ];

    [Theory]
    [MemberData(nameof(Waiting))]
    public Task What_sounds_like_waiting_may_take_any_time(string member) => VerifyAsync($"tool.{member}();", null);

    [Theory]
    [InlineData("tool.Each(text => Log(text));")]
    [InlineData("Action<string> later = tool.Note; later(id);")]
    [InlineData("_room.Wait(token);")]
    [InlineData("Heard?.Invoke();")]
    [InlineData("Log(each.MoveNext());")]
    [InlineData("tool.ShowCountdown(Pause);")]
    [InlineData("tool.WriteStatusAndWait(id);")]
    [InlineData("tool.ReportAndPause(id);")]
    [InlineData("ShowAndWait?.Invoke(id);")]
    public Task What_runs_code_of_others_may_take_any_time(string call) => VerifyAsync(call, null);

    [Theory]
    [InlineData("tool.Note(id);")]
    [InlineData("tool.LogWaiting(Pause);")]
    [InlineData("tool.Print(id);")]
    [InlineData("Report(Pause);")]
    [InlineData("Progress?.Invoke(id);")]
    [InlineData("tool.Equals(id);")]
    [InlineData("tool.AsReadOnly();")]
    [InlineData("tool.ReadOnly();")]
    [InlineData("tool.Enter();")]
    [InlineData("string.IsNullOrWhiteSpace(id);")]
    [InlineData("var started = tool.StartAsync();")]
    [InlineData("var started = tool.BeginAsync();")]
    [InlineData("var started = tool.WaitLightlyAsync();")]
    [InlineData("var started = tool.PauseByYield();")]
    [InlineData("var started = tool.PauseByAwaiter();")]
    [InlineData("var started = tool.PauseByLightAwaiter();")]
    [InlineData("var started = tool.PauseAnywhere();")]
    [InlineData("var started = tool.PauseLightly();")]
    [InlineData("Hear(null);")]
    [InlineData("Log(task.IsOver());")]
    [InlineData("Log(ids.Where(other => other != id).Count());")]
    [InlineData("Log($\"{task.State} {tool.Count(id)}\");")]
    public Task What_sounds_like_nothing_takes_no_time(string call) => VerifyAsync(call, "4 s");

    [Theory]
    [InlineData("ids")]
    [InlineData("id")]
    [InlineData("tool.List()")]
    [InlineData("tool.Set()")]
    [InlineData("tool.Dictionary()")]
    [InlineData("tool.Immutable()")]
    [InlineData("tool.Queue()")]
    [InlineData("tool.Stack()")]
    [InlineData("tool.Array()")]
    [InlineData("tool.Text()")]
    [InlineData("tool.ListView()")]
    [InlineData("tool.CollectionView()")]
    [InlineData("tool.IList()")]
    [InlineData("tool.ICollection()")]
    [InlineData("tool.Collection()")]
    [InlineData("Enumerable.Range(0, 3)")]
    [InlineData("Enumerable.Repeat(id, 3)")]
    public Task Stepping_through_what_is_there_takes_no_time(string sequence) => VerifyAsync($"foreach (var one in {sequence}) Log(one);", "4 s");

    [Theory]
    [InlineData("tool.Lazy()")]
    [InlineData("File.ReadLines(id)")]
    public Task Stepping_through_what_is_made_on_the_way_may_take_any_time(string sequence) => VerifyAsync($"foreach (var one in {sequence}) Log(one);", null);

    private static async Task VerifyAsync(string call, string? reported) =>
        (await ReportedPause.OfCycleAsync($"{call} await Task.Delay(4000, token);", "var tool = new Tool(); using var each = ids.AsEnumerable().GetEnumerator();", "private Action<string>? Progress; private Action<string>? ShowAndWait; private void Tell(Action<string> tell) { Progress = tell; ShowAndWait = tell; } private Action? Heard; private static void Report(TimeSpan pause) => Log(pause); private static void Hear(Action? heard) => heard?.Invoke(); private void Keep(Action heard) => Heard = heard;", Tools)).ShouldBe(reported);
}
