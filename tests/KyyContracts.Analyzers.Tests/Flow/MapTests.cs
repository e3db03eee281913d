using KyyContracts.Analyzers.Flow;

namespace KyyContracts.Analyzers.Tests.Flow;

public sealed class MapTests
{
    private static Map<string> Three => Map<string>.Empty.SetItem(1, "one").SetItem(2, "two").SetItem(3, "three");

    [Theory]
    [InlineData(1, "one")]
    [InlineData(2, "two")]
    [InlineData(3, "three")]
    public void A_value_is_found_by_its_key(int key, string expected)
    {
        Three.TryGetValue(key, out var value).ShouldBeTrue();
        value.ShouldBe(expected);
        Three.ContainsKey(key).ShouldBeTrue();
    }

    [Fact]
    public void Another_key_has_no_value()
    {
        Three.TryGetValue(4, out var value).ShouldBeFalse();
        value.ShouldBeNull();
        Three.ContainsKey(4).ShouldBeFalse();
        Map<string>.Empty.ContainsKey(1).ShouldBeFalse();
    }

    [Theory]
    [InlineData(1, "1 new, 2 two, 3 three")]
    [InlineData(2, "1 one, 2 new, 3 three")]
    [InlineData(3, "1 one, 2 two, 3 new")]
    [InlineData(4, "1 one, 2 two, 3 three, 4 new")]
    public void A_value_is_replaced_or_added(int key, string expected)
    {
        Text(Three.SetItem(key, "new")).ShouldBe(expected);
        Text(Three).ShouldBe("1 one, 2 two, 3 three");
    }

    [Theory]
    [InlineData(1, "one")]
    [InlineData(3, "three")]
    public void Setting_what_is_there_changes_nothing(int key, string value) => Three.SetItem(key, value).ShouldBeSameAs(Three);

    [Theory]
    [InlineData(1, "2 two, 3 three")]
    [InlineData(2, "1 one, 3 three")]
    [InlineData(3, "1 one, 2 two")]
    [InlineData(4, "1 one, 2 two, 3 three")]
    public void A_key_is_removed(int key, string expected)
    {
        Text(Three.Remove(key)).ShouldBe(expected);
        Text(Three).ShouldBe("1 one, 2 two, 3 three");
    }

    [Fact]
    public void Removing_what_is_not_there_changes_nothing() => Three.Remove(4).ShouldBeSameAs(Three);

    [Fact]
    public void All_keys_of_a_kind_are_removed() => Text(Three.RemoveWhere(key => (int)key != 2)).ShouldBe("2 two");

    [Fact]
    public void The_same_entries_in_another_order_are_the_same_map() =>
        Three.SameAs(Map<string>.Empty.SetItem(3, "three").SetItem(1, "one").SetItem(2, "two")).ShouldBeTrue();

    [Fact]
    public void A_map_is_the_same_as_itself() => Three.SameAs(Three).ShouldBeTrue();

    [Fact]
    public void Another_value_another_key_and_an_entry_less_are_another_map()
    {
        Three.SameAs(Three.SetItem(3, "drei")).ShouldBeFalse();
        Three.SameAs(Three.Remove(3).SetItem(4, "three")).ShouldBeFalse();
        Three.SameAs(Three.Remove(3)).ShouldBeFalse();
        Three.Remove(3).SameAs(Three).ShouldBeFalse();
    }

    private static string Text(Map<string> map) => string.Join(", ", map.Select(entry => $"{entry.Key} {entry.Value}"));
}
