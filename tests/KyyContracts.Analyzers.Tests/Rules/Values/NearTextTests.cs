using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Rules.Values;

namespace KyyContracts.Analyzers.Tests.Rules.Values;

public sealed class NearTextTests
{
    [Theory]
    [InlineData("DONE", "do-ne done", "done")]
    [InlineData("done", "do_ne rendered!", "do_ne")]
    [InlineData("do ne", "rendered! do_ne", "do_ne")]
    [InlineData("finish", "finnish rendered!", "rendered!")]
    [InlineData("paintin", "painted painting", "painting")]
    [InlineData("paintin", "painting painted", "painting")]
    public void The_surest_likeness_comes_first(string text, string states, string near) => Of(text, states).ShouldBe(near);

    [Theory]
    [InlineData("runs", "run")]
    [InlineData("ru", "rust")]
    [InlineData("q", "queue")]
    [InlineData("archived", "rendered! broken?")]
    [InlineData("done", "rendered! painted!")]
    [InlineData("failed", "broken? lost?")]
    [InlineData("running", "waiting drawing")]
    public void Nothing_is_near(string text, string states) => Of(text, states).ShouldBeNull();

    [Theory]
    [InlineData("done", "rendered! completed!", "completed!")]
    [InlineData("failed", "broken? error?", "error?")]
    [InlineData("running", "waiting processing", "processing")]
    public void Of_several_states_the_one_that_is_a_word_for_it_is_meant(string text, string states, string near) => Of(text, states).ShouldBe(near);

    // "!" marks a state of success, "?" one of failure.
    private static string? Of(string text, string states)
    {
        var marked = states.Split(' ');
        var read = marked.Select(state => new StateText(state.TrimEnd('!', '?'), state.EndsWith('!'), state.EndsWith('?'))).ToList();
        return NearText.Of(text, read) is { } near ? marked[read.FindIndex(state => state.Text == near)] : null;
    }
}
