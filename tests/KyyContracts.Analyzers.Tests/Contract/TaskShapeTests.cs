using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class TaskShapeTests
{
    private const string Steps = """
        public enum Step { Waiting, [TerminalState(TerminalKind.Success)] Drawn, [TerminalState(TerminalKind.Failure)] Torn }
        public enum Phase { Old, [TerminalState(TerminalKind.Success)] New }
        """;

    private const string Sprite = """
        public class Sprite
        {
            public Step Step { get; set; }
            [StateText(typeof(Step))] public string StepText { get; set; } = "";
            [PresentWhen("Step", Step.Drawn)] public string? Image { get; set; }
            [PresentWhen("Step", Step.Torn)] public string? Why;
            [PresentWhen("Step", Step.Drawn)] [PresentWhen("Step", Step.Torn)] public string? End() => null;
            [StateGuard(Step.Drawn)] public bool IsDrawn => Step == Step.Drawn;
            public bool IsPlain => true;
            public string Name { get; set; } = "";
        }
        """;

    [Theory]
    [InlineData("Image", "Drawn", "Drawn", null, false)]
    [InlineData("Why", "Torn", null, "Torn", true)]
    [InlineData("End", "Drawn, Torn", null, null, true)]
    [InlineData("Step", null, null, null, true)]
    [InlineData("StepText", null, null, null, true)]
    [InlineData("Name", null, null, null, false)]
    public void Members_have_values_in_states(string member, string? present, string? success, string? failure, bool tellsFailure)
    {
        var shape = Of(Sprite)!;

        (Names(shape.PresentIn(member)), Names(shape.SuccessOnly(member)), Names(shape.FailureOnly(member)), shape.TellsFailure(member))
            .ShouldBe((present, success, failure, tellsFailure));
        shape.IsStatus(member).ShouldBe(member == "Step");
        shape.IsStatusText(member).ShouldBe(member == "StepText");

        string? Names(ulong? states) => states is { } some ? string.Join(", ", shape.Space.Names(some)) : null;
    }

    [Fact]
    public void A_guard_tells_states()
    {
        var shape = Of(Sprite)!;

        shape.Space.Names(shape.GuardOf("IsDrawn")!.TrueIn).ShouldBe(["Drawn"]);
        shape.GuardOf("IsPlain").ShouldBeNull();
        shape.GuardOf("Missing").ShouldBeNull();
    }

    [Fact]
    public void A_guard_that_names_no_states_tells_which_members_are_there()
    {
        var guard = Of(Sprite.Replace(
            "public bool IsPlain", "[System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, \"Image\")] [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(false, \"Name\", \"Why\")] public bool IsPlain", StringComparison.Ordinal))!;

        guard.GuardOf("IsPlain")!.TrueIn.ShouldBe(guard.Space.All);
        guard.GuardOf("IsPlain")!.NotNullWhenTrue.ShouldBe(["Image"]);
        guard.GuardOf("IsPlain")!.NotNullWhenFalse.ShouldBe(["Name", "Why"]);
        guard.GuardOf("IsDrawn")!.NotNullWhenTrue.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("public class Middle : Sprite; public class Mine : Middle;")]
    [InlineData("public abstract class Middle : Sprite; public class Mine : Middle { public string More = \"\"; }")]
    public void A_type_has_the_shape_of_its_bases(string types)
    {
        var shape = TaskShape.Of(Declared.In(Steps, Sprite, types).Type("Mine"))!;

        shape.PresentIn("Image").ShouldBe(shape.Space.Success);
        shape.IsStatus("Step").ShouldBeTrue();
    }

    [Fact]
    public void An_interface_has_the_shape_of_those_it_extends() => TaskShape.Of(Declared.In(Steps, """
        public interface ISprite { Step Step { get; } [PresentWhen("Step", Step.Drawn)] string? Image { get; } }
        public interface IMine : ISprite;
        """).Type("IMine"))!.PresentIn("Image").ShouldNotBeNull();

    [Theory]
    [InlineData("public class Sprite { public Step Step; public string? Image; }")]
    [InlineData("public class Sprite { [PresentWhen(\"Step\", Step.Drawn)] public string? Image; [PresentWhen(\"Phase\", Step.Drawn)] public string? Thumb; }")]
    [InlineData("public class Sprite { [PresentWhen(\"Step\", Step.Drawn)] public string? Image; [PresentWhen(\"Step\", Phase.New)] public string? Thumb; }")]
    [InlineData("public class Sprite { [PresentWhen(\"Step\", Step.Drawn)] public string? Image; [PresentWhen(null!, Step.Drawn)] public string? Thumb; }")]
    [InlineData("public class Sprite { [PresentWhen(\"Step\", \"drawn\")] public string? Image; }")]
    [InlineData("public class Sprite { [PresentWhen(\"Step\", Step.Drawn)] public static string? Image; }")]
    [InlineData("public class Sprite { [PresentWhen(\"Step\", null!)] public string? Image; }")]
    public void What_contradicts_itself_has_no_shape(string source) => Of(source).ShouldBeNull();

    private static TaskShape? Of(string source) => TaskShape.Of(Declared.In(Steps, source).Type("Sprite"));
}
