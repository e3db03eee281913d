using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class PollContractTests
{
    private const string Task = """
        public class Sprite { [KnownValues("pixel", "vector")] public string Kind { get; set; } = ""; }
        """;

    [Fact]
    public void Delays_are_told_by_variant()
    {
        var contract = Of("""
            [PollingOperation(MinDelaySeconds = 20, MaxDelaySeconds = 40, Selector = "Kind")]
            [PollingVariant("vector", MinDelaySeconds = 7, MaxDelaySeconds = 9)]
            [PollingVariant("raster", MinDelaySeconds = 3)]
            [PollingVariant("huge", MinDelaySeconds = 60, MaxDelaySeconds = 90)]
            [PollingVariant("still", MaxDelaySeconds = 90)]
            """)!;

        contract.ShortestMinDelay.ShouldBe(3);
        contract.Selector.ShouldBe("Kind");
        contract.Models.ShouldBe(["pixel", "vector"]);
        contract.Variants.Select(variant => variant.Variant).ShouldBe(["vector", "raster", "huge"]);
        contract.Recommendation.ShouldBe("20–40 s (vector: 7–9 s; raster: 3 s; huge: 60–90 s)");
        (contract.MinDelayOf("VECTOR"), contract.MinDelayOf("raster"), contract.MinDelayOf("pixel"), contract.MinDelayOf("oil")).ShouldBe((7, 3, 20, null));
        contract.MinDelaysOf(["VECTOR", "pixel"]).ShouldBe([7, 20]);
        contract.MinDelaysOf(["vector", "oil"]).ShouldBeNull();
        contract.MinDelaysOf([]).ShouldBeNull();
        contract.MinDelaysOf(null).ShouldBeNull();
    }

    [Fact]
    public void Of_two_pauses_for_one_model_the_shorter_counts() =>
        Of("[PollingOperation(MinDelaySeconds = 20)] [PollingVariant(\"a\", MinDelaySeconds = 9)] [PollingVariant(\"A\", MinDelaySeconds = 5)]")!.MinDelayOf("a").ShouldBe(5);

    [Fact]
    public void A_variant_without_a_name_is_told_by_a_question_mark() =>
        Of("[PollingOperation(MinDelaySeconds = 20)] [PollingVariant(null!, MinDelaySeconds = 9)]")!.Recommendation.ShouldBe("20 s (?: 9 s)");

    [Theory]
    [InlineData("[PollingOperation]", "")]
    [InlineData("[PollingOperation(Selector = \"Kind\")]", "pixel vector")]
    [InlineData("[PollingOperation(Selector = \"Missing\")]", "")]
    public void Models_are_the_known_values_of_what_picks_the_variant(string attribute, string models) =>
        Of(attribute)!.Models.ShouldBe(models.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_model_without_a_list_has_no_known_values() => PollContract.Of(Declared.In("""
        public class Sprite { [KnownValues(null!)] public string Kind { get; set; } = ""; }
        public interface ISprites { [PollingOperation(Selector = "Kind")] Task<Sprite> Ask(); }
        """).Method("ISprites", "Ask"))!.Models.ShouldBeEmpty();

    [Theory]
    [InlineData("Task<Sprite>", "Sprite")]
    [InlineData("ValueTask<Sprite>", "Sprite")]
    [InlineData("Sprite", "Sprite")]
    [InlineData("List<Sprite>", "List")]
    [InlineData("Task", null)]
    [InlineData("ValueTask", null)]
    [InlineData("void", null)]
    [InlineData("Unknown", null)]
    public void A_poll_answers_a_task(string answer, string? task) =>
        Of("[PollingOperation(MinDelaySeconds = 20)]", answer)?.TaskType.Name.ShouldBe(task);

    [Theory]
    [InlineData("Task")]
    [InlineData("ValueTask")]
    [InlineData("void")]
    [InlineData("Unknown")]
    public void What_answers_no_task_is_no_poll(string answer) => Of("[PollingOperation(MinDelaySeconds = 20)]", answer).ShouldBeNull();

    [Fact]
    public void A_method_without_the_attribute_is_no_poll() => Of("[PollingVariant(\"vector\", MinDelaySeconds = 7)]").ShouldBeNull();

    private static PollContract? Of(string attributes, string answer = "Task<Sprite>") =>
        PollContract.Of(Declared.In(Task, $"public interface ISprites {{ {attributes} {answer} Ask(); }}").Method("ISprites", "Ask"));
}
