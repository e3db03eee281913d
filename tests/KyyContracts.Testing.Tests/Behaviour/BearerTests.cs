using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Tests.Behaviour;

public class BearerTests
{
    [Theory]
    [InlineData("Bearer key")]
    [InlineData("bearer key")]
    [InlineData("BEARER  key ")]
    public void The_key_is_accepted_whatever_the_case_of_the_scheme(string header) =>
        Bearer.Accepts([header], "key").ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("key")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer Key")]
    [InlineData("Bearer keykey")]
    [InlineData("Bearerkey")]
    [InlineData("Basic key")]
    public void Anything_else_is_not(string header) => Bearer.Accepts([header], "key").ShouldBeFalse();

    [Fact]
    public void No_header_or_more_than_one_is_not_accepted()
    {
        Bearer.Accepts([], "key").ShouldBeFalse();
        Bearer.Accepts(["Bearer key", "Bearer key"], "key").ShouldBeFalse();
    }
}
