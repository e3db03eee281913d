using KyyContracts.Cli.Output;

namespace KyyContracts.Cli.Tests.Output;

public class ShellTextTests
{
    [Theory]
    [InlineData("clip.mp4", "clip.mp4")]
    [InlineData("my clip.mp4", "'my clip.mp4'")]
    [InlineData("$(rm -rf ~)", "'$(rm -rf ~)'")]
    [InlineData("it's", @"'it'\''s'")]
    [InlineData("", "''")]
    public void A_word_stays_one_word_in_a_shell(string word, string quoted) => ShellText.Quote(word).ShouldBe(quoted);
}
