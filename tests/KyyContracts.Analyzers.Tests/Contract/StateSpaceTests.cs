using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class StateSpaceTests
{
    private const string Steps = """
        public enum Step
        {
            None = 0,
            [EnumMember(Value = "waiting")] Waiting = 5,
            [EnumMember(Value = "drawing")] Drawing = 3,
            [EnumMember(Value = "drawn")] [TerminalState(TerminalKind.Success)] Drawn = 7,
            [EnumMember(Value = "finished")] [TerminalState(TerminalKind.Success)] Finished = 7,
            [EnumMember(Value = "torn")] [TerminalState(TerminalKind.Failure)] Torn = -2,
            [EnumMember(Value = "lost")] [TerminalState(TerminalKind.Failure)] Lost = -2,
        }
        """;

    private static StateSpace Space => Of(Steps)!;

    [Fact]
    public void States_are_told_by_the_attributes()
    {
        Space.Names(Space.Success).ShouldBe(["Drawn"]);
        Space.Names(Space.Failure).ShouldBe(["Torn"]);
        Space.Names(Space.Running).ShouldBe(["Waiting", "Drawing"]);
        Space.Names(Space.Documented).ShouldBe(["Waiting", "Drawing", "Drawn", "Torn"]);
        Space.Names(Space.Unrecognized).ShouldBe(["None"]);
        Space.Names(Space.All).ShouldBe(["None", "Waiting", "Drawing", "Drawn", "Torn"]);
    }

    [Fact]
    public void Every_value_has_one_bit_and_all_others_share_one()
    {
        var bits = new object[] { 0, 5, 3, 7, -2, 99 }.Select(value => Space.Bit(value)).ToList();

        bits.ShouldBeUnique();
        bits.ShouldAllBe(bit => ulong.IsPow2(bit));
        bits.Aggregate((left, right) => left | right).ShouldBe(Space.All);
        (Space.Bit(1), Space.Bit(null), Space.Bit("5")).ShouldBe((Space.Bit(99), Space.Bit(99), Space.Bit(99)));
        (Space.Unrecognized & Space.Bit(99)).ShouldBe(Space.Bit(99));
    }

    [Theory]
    [InlineData("DRAWING", 3)]
    [InlineData("finished", 7)]
    [InlineData("drawn", 7)]
    public void A_text_of_the_wire_names_its_state_in_any_letters(string text, int value) => Space.BitOfText(text).ShouldBe(Space.Bit(value));

    [Theory]
    [InlineData("Drawing", 3)]
    [InlineData("torn", -2)]
    public void A_member_s_name_names_its_state_in_any_letters(string name, int value) => Space.BitOfMember(name).ShouldBe(Space.Bit(value));

    [Theory]
    [InlineData("None")]
    [InlineData("gone")]
    public void What_is_not_on_the_wire_names_no_state(string text) => Space.BitOfText(text).ShouldBeNull();

    [Fact]
    public void What_is_no_member_names_no_state() => Space.BitOfMember("gone").ShouldBeNull();

    [Fact]
    public void Texts_of_the_wire_stand_in_the_order_of_the_states()
    {
        Space.WireNames(Space.Running).ShouldBe(["waiting", "drawing"]);
        Space.WireNames(Space.Bit(3) | Space.Bit(-2)).First().ShouldBe("drawing");
        Space.WireNames(Space.Success).Order().ShouldBe(["drawn", "finished"]);
    }

    [Theory]
    [InlineData(nameof(BinaryOperatorKind.LessThan), 5, "None, Drawing, Torn")]
    [InlineData(nameof(BinaryOperatorKind.LessThanOrEqual), 5, "None, Waiting, Drawing, Torn")]
    [InlineData(nameof(BinaryOperatorKind.GreaterThan), 3, "Waiting, Drawn")]
    [InlineData(nameof(BinaryOperatorKind.GreaterThanOrEqual), 3, "Waiting, Drawing, Drawn")]
    public void States_are_ordered_by_their_values(string relation, int bound, string states) =>
        string.Join(", ", Space.Names(Space.Where(Enum.Parse<BinaryOperatorKind>(relation), bound)!.Value)).ShouldBe(states);

    [Fact]
    public void Nothing_is_said_of_other_relations_and_other_types()
    {
        Space.Where(BinaryOperatorKind.Add, 3).ShouldBeNull();
        Space.Where(BinaryOperatorKind.LessThan, 3L).ShouldBeNull();
        Space.Where(BinaryOperatorKind.LessThan, "3").ShouldBeNull();
    }

    [Fact]
    public void Where_no_member_has_a_text_every_one_is_documented()
    {
        var plain = Of("public enum Step { [TerminalState(TerminalKind.Success)] Drawn, Waiting }")!;

        plain.Names(plain.Documented).ShouldBe(["Drawn", "Waiting"]);
        plain.Names(plain.Unrecognized).ShouldBeEmpty();
        plain.Unrecognized.ShouldBe(plain.Bit(99));
    }

    [Theory]
    [InlineData(62, true)]
    [InlineData(63, false)]
    public void More_members_than_bits_are_no_states(int count, bool known)
    {
        var space = Of($"public enum Step {{ {string.Join(", ", Enumerable.Range(0, count).Select(number => $"S{number}"))} }}");

        (space is not null).ShouldBe(known);
        (space is null || space.Names(space.All).Count() == count && ulong.PopCount(space.All) == (ulong)count + 1).ShouldBeTrue();
    }

    [Theory]
    [InlineData("public enum Step;")]
    [InlineData("public class Step;")]
    public void Other_types_have_no_states(string source) => Of(source).ShouldBeNull();

    [Fact]
    public void No_type_has_no_states() => StateSpace.Of(null).ShouldBeNull();

    private static StateSpace? Of(string source) => StateSpace.Of(Declared.In(source).Type("Step"));
}
