using KyyContracts.Analyzers.Contract;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class WordsTests
{
    [Theory]
    [InlineData("GetRender", true)]
    [InlineData("x = client.GetRender(id);", true)]
    [InlineData("GetRender(", true)]
    [InlineData("(GetRender", true)]
    [InlineData("GetRender GetRenderer", true)]
    [InlineData("GetRenderer GetRender", true)]
    [InlineData("GetRenderer", false)]
    [InlineData("ForgetRender", false)]
    [InlineData("getrender", false)]
    [InlineData("GetRende", false)]
    [InlineData("_GetRender", false)]
    [InlineData("GetRender2", false)]
    [InlineData("éGetRender", false)]
    [InlineData("GetRenderé", false)]
    [InlineData("é GetRender", true)]
    [InlineData("GetRender·", true)]
    [InlineData("", false)]
    [InlineData("ab", true)]
    [InlineData("a b", false)]
    [InlineData("Étape", true)]
    [InlineData("Étapes", false)]
    [InlineData("a_much_longer_name_than_any_that_is_looked_for", false)]
    public void A_word_is_found_as_a_whole_identifier(string text, bool found) =>
        new Words(["GetRender", "ab", "Étape", "Zz9"]).IsAnyIn(text).ShouldBe(found);

    [Theory]
    [InlineData("z")]
    [InlineData("A")]
    [InlineData("Z")]
    [InlineData("_")]
    [InlineData("x0")]
    [InlineData("x9")]
    public void Each_letter_of_an_identifier_may_start_or_end_a_word(string word)
    {
        new Words([word]).IsAnyIn($"+{word}+").ShouldBeTrue();
        new Words([word]).IsAnyIn($"+{word}{word}+").ShouldBeFalse();
    }

    [Fact]
    public void Nothing_is_found_of_no_words() => new Words([]).IsAnyIn("é GetRender").ShouldBeFalse();
}
