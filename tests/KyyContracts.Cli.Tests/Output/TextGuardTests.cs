using KyyContracts.Cli.Output;

namespace KyyContracts.Cli.Tests.Output;

public class TextGuardTests
{
    [Theory]
    [InlineData("\e[31mred", @"\u001b[31mred")]
    [InlineData("two\r\nlines", @"two\u000d\u000alines")]
    [InlineData("\u009b31m", @"\u009b31m")]
    [InlineData("\u202egnorw", @"\u202egnorw")]
    [InlineData("\u2028", @"\u2028")]
    public void What_steers_a_terminal_is_escaped(string text, string shown) =>
        new TextGuard(secret: null).Show(text).ShouldBe(shown);

    [Theory]
    [InlineData("plain [red]text[/]")]
    [InlineData("視頻生成失敗 🎬")]
    public void Letters_of_every_script_stay(string text) => new TextGuard(secret: null).Show(text).ShouldBe(text);

    [Fact]
    public void Half_a_letter_is_escaped() =>
        new TextGuard(secret: null).Show("half " + '\ud83d').ShouldBe(@"half \ud83d");

    [Fact]
    public void The_key_is_hidden_wherever_it_stands() =>
        new TextGuard("s3cret").Show("Bearer s3cret, s3cret").ShouldBe("Bearer [key], [key]");

    [Fact]
    public void A_text_without_end_is_cut() =>
        new TextGuard(secret: null).Show(new string('a', 1_000_000)).Length.ShouldBeLessThan(2000);
}
