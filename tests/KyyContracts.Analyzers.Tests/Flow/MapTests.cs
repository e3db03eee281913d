using KyyContracts.Analyzers.Flow;

namespace KyyContracts.Analyzers.Tests.Flow;

public sealed class MapTests
{
    private readonly Map<string> _three = Map<string>.Empty.SetItem(1, "one").SetItem(2, "two").SetItem(3, "three");

    [Theory]
    [InlineData(1, "one")]
    [InlineData(2, "two")]
    [InlineData(3, "three")]
    public void A_value_is_found_by_its_key(int key, string expected)
    {
        _three.TryGetValue(key, out var value).ShouldBeTrue();
        value.ShouldBe(expected);
        _three.ContainsKey(key).ShouldBeTrue();
    }

    [Fact]
    public void Another_key_has_no_value()
    {
        _three.TryGetValue(4, out var value).ShouldBeFalse();
        value.ShouldBeNull();
        _three.ContainsKey(4).ShouldBeFalse();
        Map<string>.Empty.ContainsKey(1).ShouldBeFalse();
    }

    [Theory]
    [InlineData(1, "1 new, 2 two, 3 three")]
    [InlineData(2, "1 one, 2 new, 3 three")]
    [InlineData(3, "1 one, 2 two, 3 new")]
    [InlineData(4, "1 one, 2 two, 3 three, 4 new")]
    public void A_value_is_replaced_or_added(int key, string expected)
    {
        Text(_three.SetItem(key, "new")).ShouldBe(expected);
        Text(_three).ShouldBe("1 one, 2 two, 3 three");
    }

    [Theory]
    [InlineData(1, "one")]
    [InlineData(3, "three")]
    public void Setting_what_is_there_changes_nothing(int key, string value) => _three.SetItem(key, value).ShouldBeSameAs(_three);

    [Theory]
    [InlineData(1, "2 two, 3 three")]
    [InlineData(2, "1 one, 3 three")]
    [InlineData(3, "1 one, 2 two")]
    [InlineData(4, "1 one, 2 two, 3 three")]
    public void A_key_is_removed(int key, string expected)
    {
        Text(_three.Remove(key)).ShouldBe(expected);
        Text(_three).ShouldBe("1 one, 2 two, 3 three");
    }

    [Fact]
    public void Removing_what_is_not_there_changes_nothing() => _three.Remove(4).ShouldBeSameAs(_three);

    [Fact]
    public void All_keys_of_a_kind_are_removed() => Text(_three.RemoveWhere(key => (int)key != 2)).ShouldBe("2 two");

    [Fact]
    public void The_same_entries_in_another_order_are_the_same_map() =>
        _three.SameAs(Map<string>.Empty.SetItem(3, "three").SetItem(1, "one").SetItem(2, "two")).ShouldBeTrue();

    [Fact]
    public void A_map_is_the_same_as_itself() => _three.SameAs(_three).ShouldBeTrue();

    [Fact]
    public void Another_value_another_key_and_an_entry_less_are_another_map()
    {
        _three.SameAs(_three.SetItem(3, "drei")).ShouldBeFalse();
        _three.SameAs(_three.Remove(3).SetItem(4, "three")).ShouldBeFalse();
        _three.SameAs(_three.Remove(3)).ShouldBeFalse();
        _three.Remove(3).SameAs(_three).ShouldBeFalse();
    }

    private static string Text(Map<string> map) => string.Join(", ", map.Select(entry => $"{entry.Key} {entry.Value}"));
}
