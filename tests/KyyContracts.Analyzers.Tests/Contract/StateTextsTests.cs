using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class StateTextsTests
{
    [Fact]
    public void States_have_texts_on_the_wire_and_of_their_members()
    {
        var texts = Of("""
            public enum Step
            {
                None,
                [EnumMember(Value = "drawn")] [TerminalState(TerminalKind.Success)] Drawn,
                [EnumMember(Value = "torn")] [TerminalState(TerminalKind.Failure)] Torn,
                [EnumMember(Value = "waiting")] Waiting,
            }
            """)!;

        texts.OnTheWire.ShouldBe([new("drawn", true, false), new("torn", false, true), new("waiting", false, false)]);
        texts.OfMembers.ShouldBe([new("None", false, false), new("Drawn", true, false), new("Torn", false, true), new("Waiting", false, false)]);
    }

    [Theory]
    [InlineData("public enum Step { Drawn, Torn }", false)]
    [InlineData("public enum Step { [TerminalState(TerminalKind.Success)] Drawn, Torn }", true)]
    [InlineData("public enum Step { Drawn, [TerminalState(TerminalKind.Failure)] Torn }", true)]
    [InlineData("public class Step;", false)]
    public void An_enum_whose_tasks_end_is_one_of_states(string source, bool found) => (Of(source) is not null).ShouldBe(found);

    private static StateTexts? Of(string source) => StateTexts.Of(Declared.In(source).Type("Step"));
}
