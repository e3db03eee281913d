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
}
