using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow;

public sealed class InitializerTests
{
    [Theory]
    [InlineData("private static readonly TimeSpan Length = TimeSpan.FromSeconds(4);")]
    [InlineData("private readonly TimeSpan Length = TimeSpan.FromSeconds(4);")]
    [InlineData("public readonly TimeSpan Length = TimeSpan.FromSeconds(4);")]
    [InlineData("private TimeSpan Length = TimeSpan.FromSeconds(4);")]
    [InlineData("private static TimeSpan Length { get; } = TimeSpan.FromSeconds(4);")]
    [InlineData("public TimeSpan Length { get; } = TimeSpan.FromSeconds(4);")]
    [InlineData("private TimeSpan Length => TimeSpan.FromSeconds(4);")]
    [InlineData("private TimeSpan Length = TimeSpan.FromSeconds(4); private string Text() => $\"{Length} {this.Length} {nameof(Length)}\";")]
    [InlineData("private TimeSpan Length = TimeSpan.FromSeconds(4); private bool Is(TimeSpan other) => Length == other && Equals(Length, other) && !Length.Equals(-Length);")]
    public Task A_member_that_nobody_sets_has_its_first_value(string member) => VerifyAsync(member, "Length", "4 s");

    [Theory]
    [InlineData("public TimeSpan Length = TimeSpan.FromSeconds(4);")]
    [InlineData("internal TimeSpan Length = TimeSpan.FromSeconds(4);")]
    [InlineData("public TimeSpan Length { get; init; } = TimeSpan.FromSeconds(4);")]
    [InlineData("private TimeSpan Length { get; set; } = TimeSpan.FromSeconds(4);")]
    [InlineData("private TimeSpan Length = TimeSpan.FromSeconds(4); private void Slow() => Length = TimeSpan.FromSeconds(60);")]
    [InlineData("private TimeSpan Length = TimeSpan.FromSeconds(4); private void Slow() => this.Length = TimeSpan.FromSeconds(60);")]
    [InlineData("private TimeSpan Length = TimeSpan.FromSeconds(4); private void Slow() => Length *= 20;")]
    [InlineData("private TimeSpan Length = TimeSpan.FromSeconds(4); private void Slow(string text) => TimeSpan.TryParse(text, out Length);")]
    [InlineData("private TimeSpan Length = TimeSpan.FromSeconds(4); private void Slow() => (Length, _over) = (TimeSpan.FromSeconds(60), true);")]
    [InlineData("private TimeSpan Length = TimeSpan.FromSeconds(4); private ref TimeSpan Open() => ref Length;")]
    [InlineData("private TimeSpan Length;")]
    [InlineData("[System.ComponentModel.Description(\"Set by a framework.\")] private readonly TimeSpan Length = TimeSpan.FromSeconds(4);")]
    [InlineData("[System.ComponentModel.Description(\"Set by a framework.\")] private TimeSpan Length = TimeSpan.FromSeconds(4);")]
    [InlineData("[System.ComponentModel.Description(\"Set by a framework.\")] public TimeSpan Length { get; } = TimeSpan.FromSeconds(4);")]
    [InlineData("[field: System.ComponentModel.Description(\"Set by a framework.\")] private TimeSpan Length { get; } = TimeSpan.FromSeconds(4);")]
    [InlineData("private TimeSpan Length => _configured;")]
    [InlineData("private TimeSpan Length { get { return TimeSpan.FromSeconds(4); } }")]
    public Task A_member_that_may_be_set_has_any_value(string member) => VerifyAsync(member, "Length", null);

    [Theory]
    [InlineData("private int Seconds = 4; private void Slow() => Seconds++;")]
    [InlineData("private int Seconds = 4; private void Slow() => Seconds--;")]
    [InlineData("private int Seconds = 4; private void Slow() => ++Seconds;")]
    [InlineData("private int Seconds = 4; private void Slow() => --Seconds;")]
    public Task A_member_that_is_counted_has_any_value(string member) => VerifyAsync(member, "TimeSpan.FromSeconds(Seconds)", null);

    [Theory]
    [InlineData("private int Seconds = 4; private int Negative() => -Seconds;")]
    [InlineData("private int Seconds = 4; private int Other() => ~Seconds + +Seconds;")]
    public Task A_member_that_is_only_read_has_its_first_value(string member) => VerifyAsync(member, "TimeSpan.FromSeconds(Seconds)", "4 s");

    private static async Task VerifyAsync(string member, string length, string? reported) =>
        (await ReportedPause.OfCycleAsync($"await Task.Delay({length}, token);", member: member)).ShouldBe(reported);

    [Theory]
    [InlineData("private readonly TimeSpan _length;", "_length = TimeSpan.FromSeconds(4);")]
    [InlineData("private readonly TimeSpan _length;", "this._length = TimeSpan.FromSeconds(4);")]
    [InlineData("private TimeSpan _length;", "_length = TimeSpan.FromSeconds(4);")]
    [InlineData("public readonly TimeSpan _length;", "_length = TimeSpan.FromSeconds(4);")]
    [InlineData("private TimeSpan _length { get; }", "_length = TimeSpan.FromSeconds(4);")]
    [InlineData("public TimeSpan _length { get; }", "_length = TimeSpan.FromSeconds(4);")]
    [InlineData("private readonly TimeSpan _length;", "{ _length = TimeSpan.FromSeconds(4); }")]
    [InlineData("private readonly TimeSpan _length; private readonly TimeSpan _short = TimeSpan.FromSeconds(2);", "_length = _short * 2;")]
    [InlineData("private readonly TimeSpan _length; private readonly TimeSpan _short;", "_short = TimeSpan.FromSeconds(2); _length = _short * 2;")]
    [InlineData("private readonly TimeSpan _length; private static bool Is(Poller other) => other._length == TimeSpan.Zero;", "_length = TimeSpan.FromSeconds(4);")]
    public void A_member_that_the_constructor_sets_has_that_value(string members, string set) => InConstructor(members, set).ShouldBe("4 s");

    [Theory]
    [InlineData("private readonly TimeSpan _length;", "_length = given;")]
    [InlineData("private readonly TimeSpan _length;", "_length = TimeSpan.FromSeconds(4) + given;")]
    [InlineData("private readonly TimeSpan _length;", "var length = TimeSpan.FromSeconds(4); if (given > length) length = given; _length = length;")]
    [InlineData("private readonly TimeSpan _length;", "if (given > TimeSpan.Zero) _length = TimeSpan.FromSeconds(4);")]
    [InlineData("private readonly TimeSpan _length;", "if (given > TimeSpan.Zero) { _length = TimeSpan.FromSeconds(4); }")]
    [InlineData("private readonly TimeSpan _length;", "_length = TimeSpan.FromSeconds(4); if (given > TimeSpan.Zero) _length = given;")]
    [InlineData("private readonly TimeSpan _length = TimeSpan.FromSeconds(4);", "_length = given;")]
    [InlineData("private readonly TimeSpan _length;", "_length = TimeSpan.FromSeconds(4); _length += given;")]
    [InlineData("private TimeSpan _length;", "_length = TimeSpan.FromSeconds(4); Log(() => _length = given);")]
    [InlineData("private TimeSpan _length;", "Log(() => _length = TimeSpan.FromSeconds(4));")]
    [InlineData("private TimeSpan _length; public void Slow(TimeSpan given) => _length = given;", "_length = TimeSpan.FromSeconds(4);")]
    [InlineData("private TimeSpan _length; public void Slow(Poller other) => other._length = TimeSpan.FromSeconds(40);", "_length = TimeSpan.FromSeconds(4);")]
    [InlineData("internal TimeSpan _length;", "_length = TimeSpan.FromSeconds(4);")]
    [InlineData("public TimeSpan _length { get; init; }", "_length = TimeSpan.FromSeconds(4);")]
    [InlineData("private readonly TimeSpan _length; public Poller() => Log(1);", "_length = TimeSpan.FromSeconds(4);")]
    [InlineData("private readonly TimeSpan _length; private readonly TimeSpan _short;", "_short = given; _length = _short * 2;")]
    [InlineData("private readonly TimeSpan _length;", "TimeSpan.TryParse(Text, out _length);")]
    [InlineData("private readonly TimeSpan _length;", "for (var at = 0; at < 3; at++) _length = TimeSpan.FromSeconds(4);")]
    [InlineData("private readonly TimeSpan _length;", "(_length, _) = (TimeSpan.FromSeconds(4), 1);")]
    [InlineData("private static TimeSpan _length;", "_length = TimeSpan.FromSeconds(4);")]
    public void A_member_that_the_constructor_may_set_otherwise_has_any_value(string members, string set) => InConstructor(members, set).ShouldBe("any s");

    [Theory]
    [InlineData("public Poller(IRenderClient client) => _length = TimeSpan.FromSeconds(4);", "private readonly TimeSpan _length;", "4 s")]
    [InlineData("public Poller(IRenderClient client) => (_length, _) = (TimeSpan.FromSeconds(4), 1);", "private readonly TimeSpan _length;", "any s")]
    [InlineData("static Poller() { _length = TimeSpan.FromSeconds(4); }", "private static readonly TimeSpan _length;", "4 s")]
    [InlineData("public Poller() { _length = TimeSpan.FromSeconds(4); } public Poller(int more) { Log(more); }", "private readonly TimeSpan _length;", "any s")]
    [InlineData("public Poller(int more) : this() { Log(more); } public Poller() { _length = TimeSpan.FromSeconds(4); }", "private readonly TimeSpan _length;", "any s")]
    public void The_one_constructor_sets_a_member(string constructor, string members, string pauses) => InClass(members, constructor).ShouldBe(pauses);

    private static string InConstructor(string members, string set) => InClass(members, $"public Poller(TimeSpan given) {{ {set} }}");

    private static string InClass(string members, string constructor) => FoundPauses.InProgram(
        $$"""
        using System;
        using System.Threading.Tasks;
        using Render;
        internal sealed class Poller
        {
            private static readonly string Text = "00:00:04";
            {{members}}
            {{constructor}}
            public async Task RunAsync(IRenderClient client, string id)
            {
                while (!(await client.GetRenderAsync(id)).IsOver()) await Task.Delay(_length);
            }

            private static void Log(object text) => Console.WriteLine(text);
        }
        """);
}
