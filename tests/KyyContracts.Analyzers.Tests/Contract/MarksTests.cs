using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class MarksTests
{
    [Theory]
    [InlineData("[Secret] public string It { get; set; } = \"\";", "secret")]
    [InlineData("[ServiceAddress] public string It { get; set; } = \"\";", "address")]
    [InlineData("[PollingDeadline] public TimeSpan It { get; set; }", "deadline")]
    [InlineData("[TaskId] public string It { get; set; } = \"\";", "id")]
    [InlineData("[TaskId(Pattern = \"^a$\")] public string It { get; set; } = \"\";", "id ^a$")]
    [InlineData("[KnownValues(\"a\", \"b\")] public string It { get; set; } = \"\";", "a b")]
    [InlineData("[KnownValues(null!)] public string It { get; set; } = \"\";", "")]
    [InlineData("[StateText(typeof(TerminalKind))] public string It { get; set; } = \"\";", "TerminalKind")]
    [InlineData("[StateText(typeof(string))] public string It { get; set; } = \"\";", "")]
    [InlineData("[ExpiresAfter(60)] public string It { get; set; } = \"\";", "60 s")]
    [InlineData("[ExpiresAfter(0)] public string It { get; set; } = \"\";", "")]
    [InlineData("[ExpiresAfter(-1)] public string It { get; set; } = \"\";", "")]
    [InlineData("[Obsolete] public string It { get; set; } = \"\";", null)]
    [InlineData("public string It { get; set; } = \"\";", null)]
    public void A_member_is_marked_by_its_attributes(string member, string? told) =>
        Told(Marks.Of(Declared.In($"public class Bearer {{ {member} }}").Member("Bearer", "It"))).ShouldBe(told);

    // The nearest word counts, as for any attribute.
    [Theory]
    [InlineData("TaskId(Pattern = \"^near$\")", "TaskId(Pattern = \"^far$\")", "id ^near$")]
    [InlineData("TaskId", "TaskId(Pattern = \"^far$\")", "id ^far$")]
    [InlineData("KnownValues(\"near\")", "KnownValues(\"far\")", "near")]
    [InlineData("StateText(typeof(TerminalKind))", "StateText(typeof(StringComparison))", "TerminalKind")]
    [InlineData("ExpiresAfter(60)", "ExpiresAfter(90)", "60 s")]
    public void What_overrides_says_more_than_what_is_overridden(string near, string far, string told) => Told(Marks.Of(Declared.In($$"""
        public class Far { [{{far}}] public virtual string It { get; set; } = ""; }
        public class Near : Far { [{{near}}] public override string It { get; set; } = ""; }
        """).Member("Near", "It"))).ShouldBe(told);

    [Fact]
    public void A_property_of_a_record_has_the_marks_of_its_parameter() =>
        Told(Marks.Of(Declared.In("public record Bearer([Secret] string It, string Other);").Member("Bearer", "It"))).ShouldBe("secret");

    private static string? Told(Marks? marks) => marks is null ? null : string.Join(' ', new[]
    {
        marks.IsSecret ? "secret" : null,
        marks.IsServiceAddress ? "address" : null,
        marks.IsDeadline ? "deadline" : null,
        marks.IsTaskId ? "id" : null,
        marks.IdPattern,
        marks.KnownValues.IsEmpty ? null : string.Join(' ', marks.KnownValues),
        marks.StateType?.Name,
        marks.ExpiresAfter > 0 ? $"{marks.ExpiresAfter} s" : null,
    }.OfType<string>());
}
