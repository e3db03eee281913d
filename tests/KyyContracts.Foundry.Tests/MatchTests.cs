using Acme.Prints;

namespace KyyContracts.Foundry.Tests;

/// <summary>A match breaks where a state is added, which is what it is for: it is tested on a document that stays as it is.</summary>
public class MatchTests
{
    private static readonly Uri Sheet = new("https://print.example.com/sheet.pdf");

    [Theory]
    [InlineData("spooled", "spooled")]
    [InlineData("printed", "printed https://print.example.com/sheet.pdf")]
    [InlineData("jammed", "jammed why")]
    [InlineData("on holiday", "unrecognized on holiday")]
    public void A_match_takes_the_case_of_the_state(string stage, string expected) => In(stage, Sheet).Match(
        spooled: task => task.StageText,
        printed: (task, sheet) => $"{task.StageText} {sheet}",
        jammed: (task, jam) => $"{task.StageText} {jam}",
        unrecognized: task => $"unrecognized {task.StageText}").ShouldBe(expected);

    [Fact]
    public void A_task_that_is_done_without_a_URL_breaks_the_contract_at_the_match() =>
        Should.Throw<ContractViolationException>(() => In("printed", null).Match(_ => 0, (_, _) => 1, (_, _) => 0, _ => 0))
            .Message.ShouldContain("'sheet'");

    [Fact]
    public void A_match_without_a_case_is_refused() =>
        Should.Throw<ArgumentNullException>(() => In("printed", Sheet).Match(null!, (_, _) => 1, (_, _) => 0, _ => 0))
            .ParamName.ShouldBe("spooled");

    private static Print In(string stage, Uri? sheet) => new() { No = "p-1", StageText = stage, Sheet = sheet, Jam = "why" };
}
