using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Tests.Behaviour;

public class TaskIdTests
{
    [Theory]
    [InlineData("video_1-2.3~4")]
    [InlineData("a:b@c+d=e;f,g!h$i&j'k(l)m*n")]
    [InlineData("...")]
    public void What_a_path_segment_takes_unescaped_is_an_id(string id) => TaskId.IsPathSegment(id).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a%20b")]
    [InlineData("a\n")]
    [InlineData("ä")]
    public void What_it_does_not_is_none(string id) => TaskId.IsPathSegment(id).ShouldBeFalse();
}
