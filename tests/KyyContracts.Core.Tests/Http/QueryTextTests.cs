namespace KyyContracts.Core.Tests.Http;

public class QueryTextTests
{
    [Fact]
    public void What_has_no_value_is_left_out() =>
        QueryText.Of(("a", QueryText.Value((string?)null)), ("b", QueryText.Value((long?)null)), ("c", QueryText.Value((bool?)null))).ShouldBe("");

    [Fact]
    public void Values_are_written_as_services_read_them() =>
        QueryText.Of(("a", QueryText.Value("")), ("b", QueryText.Value(-7)), ("c", QueryText.Value(true)), ("d", QueryText.Value(false)))
            .ShouldBe("?a=&b=-7&c=true&d=false");

    [Fact]
    public void Names_and_values_cannot_become_anything_else() =>
        QueryText.Of(("a&b=c", "d&e=f#g h+i%20ü")).ShouldBe("?a%26b%3Dc=d%26e%3Df%23g%20h%2Bi%2520%C3%BC");

    [Fact]
    public void What_is_needed_is_not_null()
    {
        QueryText.Required("", "name").ShouldBe("");
        Should.Throw<ArgumentNullException>(() => QueryText.Required(null!, "name")).ParamName.ShouldBe("name");
    }
}
